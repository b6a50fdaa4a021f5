package luoshi.language.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * The parts of a zip package (docx, ofd) as streams of XML events. All parts together unpack to a bounded number of
 * bytes; document type definitions and external entities are refused; depth is counted. Nothing is written to disk.
 */
final class SafePackage implements AutoCloseable {

    private final ZipFile zip;
    private long left = Limits.MOST_UNPACKED;

    private SafePackage(ZipFile zip) {
        this.zip = zip;
    }

    static SafePackage open(Path file) throws IOException {
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            if (zip.size() > Limits.MOST_ENTRIES) {
                zip.close();
                throw new UnreadableException(Unreadable.Reason.TOO_LARGE, "more than " + Limits.MOST_ENTRIES + " parts");
            }
            return new SafePackage(zip);
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new UnreadableException(Unreadable.Reason.DAMAGED, "zip");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The part as XML events; nothing where there is no such part. */
    Optional<XMLStreamReader> xml(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Shallow(factory().createXMLStreamReader(new Bounded(zip.getInputStream(entry)))));
        } catch (XMLStreamException | ZipException damaged) {
            throw refusal(damaged);
        }
    }

    /** What went wrong with an XML part, as a refusal. */
    static UnreadableException refusal(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException known) {
                return known;
            }
        }
        String message = String.valueOf(broken.getMessage());
        boolean hostile = message.contains("DOCTYPE") || message.contains("DTD") || message.contains("entity");
        return new UnreadableException(hostile ? Unreadable.Reason.HOSTILE : Unreadable.Reason.DAMAGED, "xml");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(Limits.DEEPEST + 1));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts the bytes of all parts together. */
    private final class Bounded extends InputStream {

        private final InputStream part;

        Bounded(InputStream part) {
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            int each = part.read();
            count(each < 0 ? 0 : 1);
            return each;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = part.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int bytes) throws UnreadableException {
            left -= bytes;
            if (left < 0) {
                throw new UnreadableException(
                        Unreadable.Reason.TOO_LARGE, "unpacks to more than " + Limits.MOST_UNPACKED + " bytes");
            }
        }

        @Override
        public void close() throws IOException {
            part.close();
        }
    }

    /** Refuses a document type, and elements nested too deeply. */
    private static final class Shallow extends StreamReaderDelegate {

        private int depth;

        Shallow(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            switch (event) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("DOCTYPE");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Limits.DEEPEST) {
                        throw new XMLStreamException(
                                new UnreadableException(Unreadable.Reason.TOO_DEEP, "more than " + Limits.DEEPEST + " elements"));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> { }
            }
            return event;
        }
    }
}
