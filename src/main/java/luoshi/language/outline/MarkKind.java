package luoshi.language.outline;

import java.util.regex.Pattern;

/** The ways in which Chinese official writing numbers its parts. Which stands above which, each text decides. */
public enum MarkKind {
    /** 第一章 总则. */
    CHAPTER("第([一二三四五六七八九十百\\d]{1,4})[章编](?=[\\s\\u3000：:])[\\s\\u3000：:]*"),
    /** 第二节. */
    SECTION("第([一二三四五六七八九十百\\d]{1,4})(?:节|部分)[\\s\\u3000：:]*"),
    /** 第三条. */
    ARTICLE("第([一二三四五六七八九十百\\d]{1,4})条[\\s\\u3000：:]*"),
    /** 一、总体要求. */
    CHINESE("([一二三四五六七八九十]{1,3})、[\\s\\u3000]*"),
    /** （一）加强领导. */
    CHINESE_BRACKET("[（(]\\*{0,2}([一二三四五六七八九十]{1,3})[)）]、?[\\s\\u3000]*"),
    /** 1.开展排查 or 1、开展排查. */
    DIGIT("(\\d{1,3})(?:[．、]|\\.(?!\\d))[\\s\\u3000]*"),
    /** （1）建立台账. */
    DIGIT_BRACKET("[（(]?(\\d{1,2})[)）](?![年月日])[\\s\\u3000]*"),
    /** ①. */
    CIRCLED("([①-⑳])[\\s\\u3000]*"),
    /** 第一，… 首先，… 其次，… */
    SPOKEN("(?:第([一二三四五六七八九十])|首先|其次|再次|最后)[，,、]"),
    /** 一是…二是…, 一要…二要… inside a paragraph. */
    SERIES("([一二三四五六七八九十]{1,2})(?=[是要])是?"),
    /** A heading without a number, by its format or its level. */
    HEADING("");

    private final Pattern pattern;

    MarkKind(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Pattern pattern() {
        return pattern;
    }

    /** Lists that live within a paragraph and end with it. */
    public boolean isSpoken() {
        return this == SPOKEN || this == SERIES;
    }
}
