package luoshi.language.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small files as office programs write them. */
public final class OfficeFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private OfficeFile() {}

    static Path docx(Path folder, String body) throws IOException {
        return docx(folder, body, "");
    }

    static Path docx(Path folder, String body, String numbering) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        if (!numbering.isEmpty()) {
            parts.put("word/numbering.xml", "<w:numbering " + W + ">" + numbering + "</w:numbering>");
        }
        return zip(folder.resolve("made.docx"), parts);
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    static String numbered(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>"
                + words + "</w:t></w:r></w:p>";
    }

    static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    /** Each text at a place: x, y, words. */
    static Path ofd(Path folder, String... objects) throws IOException {
        StringBuilder page = new StringBuilder("<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>");
        for (int i = 0; i < objects.length; i += 3) {
            page.append("<ofd:TextObject Boundary=\"").append(objects[i]).append(' ').append(objects[i + 1]).append(" 50 5\"><ofd:TextCode X=\"0\" Y=\"4\">")
                    .append(objects[i + 2]).append("</ofd:TextCode></ofd:TextObject>");
        }
        page.append("</ofd:Layer></ofd:Content></ofd:Page>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        parts.put("Doc_0/Document.xml", "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages></ofd:Document>");
        parts.put("Doc_0/Pages/Page_0/Content.xml", page.toString());
        return zip(folder.resolve("made.ofd"), parts);
    }

    /** A page whose lines are set in the standard Chinese font that readers bring along (UniGB-UCS2-H). */
    static Path pdf(Path folder, String... lines) throws IOException {
        StringBuilder content = new StringBuilder("BT /F1 16 Tf 20 TL 60 760 Td\n");
        for (String line : lines) {
            content.append('<');
            for (char c : line.toCharArray()) {
                content.append(String.format("%04X", (int) c));
            }
            content.append("> Tj T*\n");
        }
        content.append("ET");
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
            "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 7 0 R>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>"
        };
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        int[] at = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            at[i] = file.length();
            file.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int xref = file.length();
        file.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        for (int each : at) {
            file.append(String.format("%010d 00000 n \n", each));
        }
        file.append("trailer<</Size ").append(objects.length + 1).append("/Root 1 0 R>>\nstartxref\n").append(xref).append("\n%%EOF");
        return Files.writeString(folder.resolve("made.pdf"), file, StandardCharsets.ISO_8859_1);
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
