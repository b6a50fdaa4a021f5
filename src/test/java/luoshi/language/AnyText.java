package luoshi.language;

import java.util.Random;

/** Texts that nobody would write, from a seed: the words that the readers look for, in any order, between broken characters. */
final class AnyText {

    private static final String[] PIECES = {
        "湖滨路", "15号", "十五", "万", "亿", "个", "户", "2026年", "3月", "2日", "10点", "20分", "每周", "三", "社区", "街道", "小区", "路", "市", "区",
        "号楼", "单元", "第", "百分之", "分之", "约", "余", "半", "两", "近", "至", "到", "-", "—", "~", "：", ":", ".", ",", "，", "。", "（", "）", "(", ")",
        "《", "》", "【", "】", "|", "\t", "\n", "\r\n", "┌─┬─┐", "│ │", "13800000001", "11010519000101001X", "6222020000000000000", "浙A12345", "0571",
        "部分", "不到位", "有待加强", "影响", "堵塞", "摔倒", "了", "着", "某", "在", "的", "和", "与", "以来", "之前", "底", "上旬", "%", "㎡", "m²", "℃",
        "０", "９", "Ａ", "　", "\u00a0", "\u200b", "\ufeff", "\u0000", "\ud83d", "\udc00", "\ud842\udfb7", "👷", "〇", "零", "⟦", "⟧", "A", "z", "0", "9",
        "11", "999999999999", "0.5", "1,000", "①", "一、", "（一）", "1.", "\u0301", "\ufe0f", "ﷺ", "㈱", "ｱ"};

    private AnyText() {}

    static String of(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(12) == 0
                    ? String.valueOf((char) random.nextInt(0x10000))
                    : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
