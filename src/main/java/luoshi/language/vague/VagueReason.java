package luoshi.language.vague;

/** Why a phrase says nothing that could be checked. */
public enum VagueReason {
    /** A verdict without a measure: 不到位, 有差距, 偏低. */
    VERDICT,
    /** How often, but not when: 有时, 经常, 时有发生. */
    FREQUENCY,
    /** Some of something: 部分, 个别, 某些, 相关单位. */
    SOME,
    /** What should become better instead of what is: 有待加强, 需进一步. */
    WISH,
    /** A state of mind or a slogan: 重视不够, 意识淡薄, 流于形式. */
    ATTITUDE,
    /** An effect that names nobody: 影响较大, 反映强烈. */
    EMPTY_EFFECT
}
