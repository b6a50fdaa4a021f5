package luoshi.language.task;

/** The turns of phrase by which a clause tells what was or is, and asks for nothing. */
enum ToldPhrase implements Phrase {
    /** Tells what was or is. */
    TOLD(
            "(?<![为除])了(?![解])|正在|正处|比较突出|反映强烈|不同程度|取得(?!的).{0,12}(?:成效|成绩|进展|突破)|比较[到深扎]|还不|"
                    + "仍[存有然需]|尚未|不到位|不够|是因为|(?:检验|影响|考验|制约|决定|关系|折射)着|就是要?|才是|这是|意味着|体现|表明|关键[是看]|怎样|为什么|难道|只有|只要|尽管|虽然|本质上|[？?]$|不会|具有[^，]{0,12}意义(?!的)",
            "收集了一批意见建议", "收集意见建议"),
    /** Strives for what shall come about, whatever the words behind it: 确保今年工作体现新特色. */
    AIMS(
            "^(?:并|从而|进而)?(?:确保|保证|努力|力争|争取|推动|促进|充分体现|切实|真正|力求|让)",
            "努力在关键技术上取得突破", "关键技术取得突破"),
    /** Done, or being done. */
    DONE(
            "(?<![为除])了(?![解])|正在",
            "确保了群众温暖过冬", "确保群众了解政策"),
    /** What the thing named before it is: 抓好整改，是当前的重要任务. */
    IS_WHAT(
            "^(?:也|既|又|更|都|正)?是(?!否|不是)[^，]{3,}$",
            "是当前和今后一个时期的重要任务", "是否落实到位"),
    /** Says that it is done. */
    ALREADY(
            "(?:已经|均已|都已|业已|已(?=[经完建成形实印出启开基在])|曾)",
            "工作已经启动", "工作正式启动"),
    /** What is already so only describes the object: 落实已出台的政策. */
    DESCRIBES(
            "[已曾][^，]{1,16}的[^，]",
            "落实已出台的政策", "政策已出台"),
    /** Says of a thing that it falls short. */
    FALLS_SHORT(
            "(?:不强|不高|不足|不优|不大|较多|较少|较弱|较低|较慢|偏低|偏弱|偏少|偏慢|薄弱|滞后|趋紧)$",
            "要素支撑不强", "补强要素支撑"),
    /** A fault as the object of what is done about it. */
    NAMES_A_FAULT(
            "^[^，]{4,80}(?:的|等)[^，的]{0,6}(?:问题|现象|态度|作风|倾向|行为|做法|短板|环节)$",
            "坚决克服记录不全、只求过了关的态度", "工作记录不全、只求过了关"),
    /** Calls to a frame of mind, by their noun. */
    FRAME_OF_MIND(
            "^(?:切实|进一步|不断|牢固|始终)*(?:强化|增强|树立|树牢|提高|提升|端正|保持)[^，]{2,20}(?:意识|观念|责任感|紧迫感|使命感|站位|自觉性|认识|态度|定力|清醒)$",
            "强化报账意识", "强化意识形态阵地管理"),
    /** A whole sentence that explains and asks nothing. */
    EXPLAINS(
            "只有.{1,200}才|(?<![家人员工干的])才能(?![，。、；和])|方能|^正是|本质上是|是因为|为什么|难道|^但?只要|一蹴而就|付出的代价|^这(?:是|些|充分)|归根到底|关键在于|关键看|就是要|^实践证明|"
                    + "意义重大|具有重要意义|[？?]$",
            "只有站稳群众立场，才是治本之策", "要站稳群众立场");

    private final Turn turn;

    ToldPhrase(String pattern, String example, String counterExample) {
        this.turn = Turn.of(pattern, example, counterExample);
    }

    @Override
    public Turn turn() {
        return turn;
    }
}
