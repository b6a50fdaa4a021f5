package luoshi.language.outline;

import java.util.List;

/**
 * Headings that official texts use so often that they are known without a stop behind them, for texts that lost their
 * line breaks: 一、总体要求按照……
 */
final class KnownHeadings {

    private static final List<String> HEADINGS = List.of(
            "总体要求", "总体目标", "总体思路", "指导思想", "基本原则", "基本要求", "工作目标", "主要目标", "发展目标", "行动目标",
            "目标任务", "工作任务", "主要任务", "重点任务", "主要措施", "工作措施", "工作内容", "主要内容", "行动内容", "重点工作",
            "时间安排", "时间要求", "工作步骤", "实施步骤", "组织保障", "组织领导", "组织实施", "保障措施", "工作保障", "工作要求",
            "有关要求", "任务分解", "任务分工", "责任分工", "范围对象", "实施范围", "适用范围", "监督管理", "督导检查", "监督检查",
            "附则", "政策界限和工作要求", "政策措施", "支持政策", "实施内容", "活动内容", "活动时间", "活动主题", "现状与形势", "发展基础");

    private KnownHeadings() {}

    /** How long the known heading at this place is; 0 where there is none, or where it is only part of a longer one. */
    static int lengthAt(String text, int start, int end) {
        int longest = 0;
        for (String heading : HEADINGS) {
            if (heading.length() > longest && start + heading.length() <= end && text.startsWith(heading, start)) {
                longest = heading.length();
            }
        }
        int after = start + longest;
        boolean partOfMore = longest > 0 && after < end && "和与及、的是为。，：:（(".indexOf(text.charAt(after)) >= 0
                && !(after + 1 < end && "（(".indexOf(text.charAt(after)) >= 0 && "一1".indexOf(text.charAt(after + 1)) >= 0);
        return partOfMore ? 0 : longest;
    }
}
