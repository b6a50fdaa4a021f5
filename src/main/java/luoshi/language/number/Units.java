package luoshi.language.number;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All units in one place. A line is a kind, then its units; the first unit of a measuring kind is its base, and
 * {@code =} gives how many of the base another one holds. Counting words stand for themselves.
 */
final class Units {

    /** @param factor how many base units it holds */
    record Unit(String name, UnitKind kind, String base, BigDecimal factor) {}

    private static final String TABLE = """
            MONEY 元 万元=10000 亿元=100000000 块钱=1 角=0.1 角钱=0.1
            LENGTH 米 公里=1000 千米=1000 厘米=0.01 毫米=0.001 公分=0.01 华里=500 m=1 km=1000 cm=0.01 mm=0.001
            AREA 平方米 平米=1 平方=1 ㎡=1 m²=1 平方公里=1000000 平方千米=1000000 亩=666.67 公顷=10000
            VOLUME 立方米 立方=1 方水=1 m³=1 升=0.001 毫升=0.000001
            MASS 千克 公斤=1 斤=0.5 吨=1000 克=0.001 kg=1
            TIME 小时 个小时=1 个钟头=1 分钟=0.016667 秒=0.000278 秒钟=0.000278 天=24 昼夜=24 周=168 个星期=168 星期=168 个月=730 年=8760 年度=8760 季度=2190 个季度=2190 个工作日=8 工作日=8 个自然日=24 自然日=24 个工作时=1
            SHARE % ％=1 ‰=0.1 成=10 倍=100 个百分点=1
            OTHER 分贝 度 ℃ 摄氏度 千瓦时 千瓦 兆瓦 伏 瓦 毫克每立方米 微克 码 分
            COUNT 个 遍 回 名 人 位 户 家 次 件 条 项 处 座 盏 辆 台 套 部 根 块 张 份 本 批 组 对 双 只 头 匹 棵 株 扇 间 层 排 列 段 片 堆 袋 箱 桶 瓶 罐 车 趟 场 期 轮 届 起 宗 例 笔 单 封 篇 页 幅 面 副 支 枚 粒 口 艘 架 盆 杯 顿 句 栋 幢 门 岁 级 节课 \
            人次 户次 家次 车次 班次 批次 台次 件次 家企业 个点位 余起
            """;

    static final Map<String, Unit> ALL = read();

    /** Longer names first, so that 平方米 is not read as 平方. */
    static final String ANY = ALL.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    private Units() {}

    private static Map<String, Unit> read() {
        Map<String, Unit> all = new LinkedHashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] words = line.split(" ");
            UnitKind kind = UnitKind.valueOf(words[0]);
            boolean measured = kind != UnitKind.COUNT && kind != UnitKind.OTHER;
            for (int i = 1; i < words.length; i++) {
                String[] parts = words[i].split("=");
                BigDecimal factor = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
                all.put(parts[0], new Unit(parts[0], kind, measured ? words[1] : parts[0], factor));
            }
        }
        return all;
    }
}
