package luoshi.language.place;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.language.Alternatives;
import luoshi.language.Lexicon;

/** All words by which places and things are known, in one place. */
final class PlaceWords {

    /** How names end. A name stands before each. */
    private static final String ENDINGS = """
            PROVINCE 省 自治区 特别行政区
            CITY 市 自治州 地区 盟
            COUNTY 区 县 旗 自治县 新区 开发区 高新区 经开区
            SUB_DISTRICT 街道办事处 街道办 街道 镇 乡 苏木
            COMMUNITY 社区居委会 社区 居委会 村委会 行政村 自然村 村
            ROAD 路 大道 大街 街 巷 弄堂 胡同 里弄 公路 高速公路 高速 国道 省道 县道 一条巷 二条巷 三条巷 环线 快速路 立交桥 高架桥 \
            高架 大桥 桥 隧道 东路 西路 南路 北路 中路 支路 辅路 步行街
            ESTATE 小区 花园 花苑 公寓 新村 家园 家属院 家属楼 宿舍楼 宿舍 新苑 雅苑 苑 嘉园 佳园 名邸 华府 公馆 \
            山庄 别墅 庄园 大院 安置房 回迁房 廉租房 公租房 广场二期 三村 二村 一村 四村 五村 新城 国际城 华城 \
            蓝湾 蓝岸 龙湾 半岛 一品 壹号 御府 悦府 首府 官邸 名都 名城 尚城 锦城 华都 雅居 名居 学府 香郡 云庭 云府 园 垸 \
            商贸城 建材城 汽配城 小商品城 国际 豪庭 华庭 家属区 安置区 生活区 大厦 写字楼 商务楼 产业园 工业园 \
            科技园 创业园
            INSTITUTION 大学 学院 中学 小学 幼儿园 托儿所 学校 医院 卫生院 卫生室 卫生服务中心 诊所 药店 药房 \
            派出所 公安局 分局 国土局 规划局 水利局 交通运输局 市政府办 人民政府 市政府 区政府 县政府 镇政府 区委办公室 \
            业委会 分校 交警队 交警大队 消防队 消防救援站 法院 检察院 司法所 税务所 财政局 教育局 民政局 社保局 信访局 城管局 \
            住建局 人社局 市监局 市场监管所 市场监管局 环保局 生态环境局 交通局 水务局 农业局 林业局 卫健局 卫健委 \
            发改委 管委会 执法队 执法中队 办公室 便民服务中心 政务服务中心 行政服务中心 管理服务中心 公积金管理中心 项目事务中心 服务中心 党群服务中心 服务站 综治中心 养老院 敬老院 \
            福利院 养老服务站 供电所 供电公司 自来水公司 燃气公司 公交公司 物业公司 有限公司 有限责任公司 集团 \
            公司 工厂 厂 合作社 银行 支行 邮局 超市 商场 商城 百货 农贸市场 菜市场 批发市场 市场 早市 夜市 集市 \
            酒店 宾馆 饭店 餐厅 餐馆 面馆 烧烤店 火锅店 网吧 浴室 加油站 充电站 图书馆 博物馆 体育馆 文化馆 文化站 \
            影院 教堂 寺 食堂 培训中心 培训学校 活动中心 养殖场 屠宰场 加工厂 搅拌站 中转站 污水处理厂 污水站 泵站 变电站 \
            配电房 工地 项目部 售楼部
            SPOT 服务区 火车南站 高铁南站 南站 北站 东站 西站 客运总站 公交车总站 公交总站 总站 叉路口 公园 广场 \
            游园 停车场 停车库 地下车库 车库 火车站 高铁站 汽车站 客运站 公交站 公交站台 地铁站 站台 码头 体育场 \
            操场 水库 河道 河 湖 江 渠 溪 港 山 涵洞 地下通道 天桥 岛 十字路口 路口 交叉口 岔路口
            """;

    /** What belongs to the place before it and needs no name of its own. */
    private static final String ATTACHED = Alternatives.of("""
            [东南西北正后侧大]{1,2}门(?:口|外|内)? 门口 出入口 入口 出口
            [东南西北]{1,2}(?:侧|面|边|段|头|角|区)(?=[^域长]) 路段 沿线 地下室 地下车库 地下停车场 停车场 车库
            楼顶 屋顶 天台 架空层 楼梯口 楼梯间 楼道 电梯间 电梯厅 大厅 前台 窗口 食堂 操场 后厨 后院 院内 院子
            一期 二期 三期 四期 [A-Za-z一二三四五六七八九十\\d]{1,2}(?:期|区|片区|组团) 公交站 公交站台 地铁口
            十字路口 路口 交叉口 早市 夜市 菜市场 农贸市场 广场 公厕 花坛 亭子""");

    /** What follows an ending and shows that it was none: 市民, 路面, 村干部. */
    static final Map<String, String> NOT_BEFORE = Map.ofEntries(
            Map.entry("省", "钱略事会级政委市道内里厅力"), Map.entry("市", "民政委长直区级容面值价监内属本"),
            Map.entry("区", "域别分委长政级块间内里属直教住城市公分片"), Map.entry("县", "委长政级城域内里属道乡镇"), Map.entry("旗", "帜下舰手"),
            Map.entry("盟", "友军"), Map.entry("镇", "政长委静痛压级域定"), Map.entry("乡", "村镇亲下里政愁音级贤"),
            Map.entry("村", "民里庄干支务镇集级道部民规庄"), Map.entry("一条巷", "子"), Map.entry("园", "区林地艺博长内子丁方里外"), Map.entry("一品", "一类种"), Map.entry("壹号", "楼栋"), Map.entry("路", "灯面牌基过边程况人费由政障径局线边旁沿堵网"),
            Map.entry("街", "面边坊头上景巷区舞拍"), Map.entry("巷", "子道里战"), Map.entry("桥", "梁头下面上洞墩接牌"),
            Map.entry("河", "边水道岸流床堤面里中长段滨畔底泥沟砂"), Map.entry("湖", "边水岸面里中长滨畔底泊景心"),
            Map.entry("江", "边水岸面里中滨畔底景心堤"), Map.entry("山", "上下脚体里水林区火路坡庄峰头火"), Map.entry("港", "口澳湾币商独"),
            Map.entry("渠", "道"), Map.entry("溪", "水流"), Map.entry("厂", "区房家商长里内矿"), Map.entry("街道", "上两边口旁"),
            Map.entry("小区", "别分"), Map.entry("公司", "法"), Map.entry("学校", ""), Map.entry("苑", ""), Map.entry("寺", "庙院"), Map.entry("国际", "化上贸机会"), Map.entry("新城", "区"), Map.entry("市政府", ""),
            Map.entry("岛", "内上"), Map.entry("银行", "卡业账存流"), Map.entry("市场", "化价监秩主经上准需份调"), Map.entry("大道", "理"),
            Map.entry("工地", "上"), Map.entry("集团", "化"), Map.entry("医院", ""), Map.entry("宿舍", "楼"));

    /** Numbers of houses, buildings, entrances, storeys, rooms; "至" joins two. */
    private static final String FIGURE = "(?:[A-Za-z]?\\d{1,5}[A-Za-z]?(?:[-—]\\d{1,5}){0,3}|[一二三四五六七八九十百]{1,4}|[A-Z甲乙丙丁])";
    private static final String NUMBERED = FIGURE + " ?(?:号院|号楼|号(?!户|线|文|令|召|称|机|码|召)|栋(?!楼房|居民楼|住宅楼)|幢|座(?!位|谈)|单元|室(?!内|外)|层|楼(?!道|梯|顶|房|盘|宇|市|上|下)|弄|组(?!织|长|成)|队|门|户(?![籍型])|房(?!屋|子|产|东|价))";

    /** Words that end like a name and are none. */
    static final Set<String> NO_NAMES = words("""
            道路 马路 公路 铁路 线路 电路 思路 出路 一路 走路 修路 小路 过路 上路 问路 堵路 拦路 带路 让路 绕路 同路
            半路 水路 退路 短路 油路 门路 套路 回路 网路 主路 辅路 支路 断路 开路 土路 水泥路 柏油路 乡村路 村路
            生路 活路 老路 新路 管路 岔路 沿路 占路 大街 上街 沿街 临街 逛街 街 小巷 大街小巷 背街小巷 背街 步行街
            商业街 农村 乡村 全村 各村 本村 我村 该村 村村 驻村 同村 邻村 城中村 行政村 自然村 新村 两村 进村 回村
            贫困村 示范村 涉农村 社区 小区 老旧小区 该小区 本小区 我小区 全小区 各社区 该社区 本社区 住宅小区
            两个社区 城市 超市 门市 上市 都市 夜市 早市 集市 股市 全市 我市 本市 各市 省市 县市 楼市 直辖市 开市
            罢市 闹市 集贸市 地区 城区 市区 景区 园区 片区 辖区 校区 灾区 山区 县区 厂区 库区 住宅区 居民区 禁区
            误区 社区 老城区 新区 开发区 全区 我区 本区 各区 该区 市辖区 最近小区 必经之路 之路 社区街道 生活区
            功能区 办公区 特区 行政区 工业区 郊区 商业区 老区 小区 街区 林区 水区 地区 湖区 疫区 战区 保护区 全县
            我县 本县 各县 该县 全省 我省 本省 外省 各省 省 乡镇 城镇 集镇 全镇 我镇 本镇 各镇 该镇 街镇 市镇 重镇
            家乡 故乡 老乡 城乡 同乡 下乡 返乡 入乡 全乡 我乡 街道 各街道 我街道 本街道 该街道 全街道 一街道 过街
            搭桥 架桥 天桥 高架 路桥 拆桥 修桥 大桥 立交桥 人行天桥 过街天桥 公司 物业公司 该公司 我公司 本公司
            建筑公司 施工公司 集团 工厂 厂 医院 学校 该校 银行 超市 市场 商场 酒店 饭店 药店 派出所 办公室 服务中心
            便民服务中心 党群服务中心 工地 公园 广场 停车场 车库 地下车库 河道 公交站 地铁站 路口 十字路口 大学 中学
            小学 上小学 读小学 幼儿园 养老院 公寓 花园 家园 大厦 物业 前期物业 小区物业 业主 食堂 宿舍 业委会
            小区业委会 总站 南站 北站 东站 西站 服务区 安置区 生活区 新城 国际 规划局 市政府 区政府 县政府 镇政府
            该服务区 停车区 全国际 城管局 教育局 公安局 交警大队 住建局 民政局 执法队 居委会 村委会 街道办
            街道办事处 社区居委会 管委会 县政府 江 河 湖 山 港 区 市 县 镇 乡 村 路 桥 巷 寺 溪 渠 岛 苑 上山 下河
            入河 登山 进山 爬山 过河 入湖 下山 靠山 江河 山河 黑河道 排水渠 水渠 沟渠 开学院 水库 火山 荒山 泥石山
            大山 外港 进港 到港 抱团结构 大院 加油站 操场 菜市场 农贸市场 市场 服务站 充电站 绿地 公交公司 供电公司
            自来水公司 燃气公司 有限公司 有限责任公司 合作社 安置房 公租房 廉租房 回迁房 家属院 家属楼 宿舍楼 别墅
            写字楼 产业园 工业园 高速 高速公路 国道 省道 县道 大道 胡同 隧道 环线 餐厅 餐馆 烧烤店 网吧 浴室 诊所
            药房 小诊所 校园 田园 果园 菜园 桃园 乐园 庄园 植物园 动物园 园 入园 幼园 出园 家长园 高等学府 半岛 铁路 泥巴路 水业公司
            搅拌厂 小区停车场 安装公司 装修公司 开发公司 保洁公司 道闸安装公司 电梯安装公司 为铁路
            """);

    /** Whatever stands before them, they end no name: 工作思路. */
    static final Pattern NEVER = Pattern.compile(".*(?:思路|出路|电路|套路|退路|马路|走路|修路|农村|全市|全区|农村地区|偏远地区|困难地区|城乡|下乡|返乡|辖区|片区|上学路|放学路|上班路|下班路|回家路|灾区|误区|上市|夜市场|超市场|入园|人员密集区|烂路|生活小区)");

    /** They stand before a name, never in it: the name begins behind them. */
    static final Set<String> STOPS = words("""
            占用 架设 施工 开发商 报告 救救 下穿 打造 打造好 提供 公立 私立 民办 公办 半夜 设置 开设 当时 需要 怀疑 什么 为何 为什么 直达 看到 招揽 配合 接管 处理 牵头 户籍 籍贯 外围 周边 周围 取消 整治 两大 位于 坐落于 座落于 坐落在 座落在 地处 家住 居住在 居住 住在 反映 关于 投诉 举报 咨询 请问 建议 希望 要求
            请求 路过 途经 经过 附近 旁边 对面 以及 其中 目前 现在 今天 昨天 昨晚 今早 早上 上午 中午 下午 晚上 凌晨
            夜间 发现 前往 到达 来到 走访 查看 联合 会同 涉及 影响 经查 现场 网友 业主 居民 市民 村民 群众 老人 领导
            检查 巡查 核实 暗访 接到 收到 处于 就在 正在 辖区 所在 所属 我们 你们 他们 咱们 本人 我家 我们村 家门口
            来自 通过 按照 根据 由于 因为 如果 但是 并且 而且 或者 还有 没有 只有 所有 以下 以上 期间 时间 时候 之后
            之前 以来 同时 随后 立即 其他 其它 部分 许多 很多 一家 两家 三家 几家 多家 各家 多个 有个 一个 两个 三个
            几个 这个 那个 整个 每个 哪个 个 多条 一条 两条 这条 那条 条 处 至今 终于 已经 正式 进入 离开 靠近 距离
            紧邻 毗邻 相邻 连接 通往 开往 驶往 抵达 返回 停在 堆在 建在 设在 开在 放在 摆在 挂在 贴在 安装在 属于
            开挖 建成 变成 改成 改建 改造 新建 修建 扩建 关闭 开通 增加 增设 调往 迁到 迁往 搬到 开始 一直 受到 联系
            最近 必经 公开 公示 张贴 以前 原来 外出 维护 管理 负责 要求 因为 工程 每天 非法 违规 违法 随意 无故 恶意
            两个 各个 所有 在 从 于 被 把 将 对 是 或 跟 给 让 因 但 且 则 就 也 还 又 再 已 能 去 找 了 着 的 得 这
            那 该 各 每 某 此 我 你 您 他 她 它 们 说 称 距 离 吗 呢 吧 啊 很 太 更 最 没 不 并 请 仅 只 均 曾 却 使
            令 未
            """);

    /** They often stand before a name and sometimes begin one: a stop only where a name of two characters is left. */
    static final Set<String> HALF_STOPS = words("到 由 向 往 和 与 及 有 住 过 至 沿 靠 为 以 等 以 内 中 里 上 下 后 前 时 日 号 年 月 查 修 建 问 见 来 经 全 原 督促 协调 会 组织 要 可 都 而 属 交 送 遂 走 应 即");

    /** Names do begin so, whatever {@link #HALF_STOPS} says. */
    static final Pattern NAME_BEGINS = Pattern.compile(Alternatives.of("""
            和[平谐睦兴美顺安畅雅润义风丰合众庄县] 沿[江河湖海山] 向[阳荣荣上前东西南北塘] 为民 至[善诚德正和信]
            有[为色] 建[设国华业新安德平水始瓯昌湖邺阳] 中[山华心兴央环北南关原和海建天牟牧方卫宁]
            上[海饶虞城林杭蔡高犹栗思街塘甘] 下[城关陆沙花塘] 前[进程郭锋门海] 后[海湖河勤] 都[江昌匀安]
            来[安凤宾龙] 会[展昌稽宁泽同理东稷] 原[平阳州] 全[州福南椒民] 经[开纬十一二三四五六七八九] 年[丰]
            月[湖坛亮牙季] 日[照月新] 时[代光和] 里[仁水湾] 内[江蒙环丘黄乡] 及[第] 过[境] 到[岸] 由[拳] 住[建]
            问[天] 见[龙] 查[济] 修[文水武] 可[园] 应[城县天] 即[墨] 要[庄] 而[立] 往 等 组织 号"""));

    static final Map<String, PlaceKind> ENDING_KINDS = endings();

    static final Lexicon ENDING = new Lexicon(ENDING_KINDS.keySet());

    /** What follows a city or county directly up to 街道, 镇 or 乡 is one name, whatever stands in it: 石各庄镇, 太平关乡. */
    static final Pattern SUB_DISTRICT_NEXT = Pattern.compile("[\\p{IsHan}&&[^省市区县旗的在从于被把了着是有没这那该]]{1,9}?(?:街道(?![上两边口旁])|[镇乡](?![政长委静级域定村亲下里街]))(?:办事处)?");
    static final Pattern ATTACHED_PART = Pattern.compile(ATTACHED);
    /** 井塘组 behind a village or community. */
    static final Pattern GROUP_PART = Pattern.compile("[\\p{IsHan}&&[^的在和与及是有没被把各每小专工]]{1,3}(?<!\\d)组(?![织长成员建团合群])");
    static final Pattern NUMBER_PART = Pattern.compile(NUMBERED + "(?: ?(?:至|到|-|—|~|、) ?" + NUMBERED + ")?");

    private PlaceWords() {}

    private static Map<String, PlaceKind> endings() {
        Map<String, PlaceKind> all = new LinkedHashMap<>();
        for (String line : ENDINGS.lines().toList()) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                all.putIfAbsent(words[i], PlaceKind.valueOf(words[0]));
            }
        }
        return all;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
