package luoshi.language.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages that nobody wrote, of three classes, from a seed. */
final class Invented {

    private static final String[] OPENINGS = {"您好，", "领导好！", "我是住在附近的居民，", "再次来信，", ""};
    private static final String[] ROADS = {"路面塌陷", "红绿灯坏了", "公交车晚点", "早高峰堵车", "斑马线看不清", "车辆乱停"};
    private static final String[] SCHOOLS = {"孩子上不了学", "老师补课收费", "学校食堂不干净", "幼儿园学位不够", "招生划片不公", "作业太多"};
    private static final String[] PAY = {"工资拖欠半年", "社保没有缴", "劳动合同不签", "工伤不给认定", "加班费没有", "养老金算错"};
    private static final String[] CLOSINGS = {"请尽快处理。", "盼回复。", "谢谢！", "已经说了三次。", ""};

    private Invented() {}

    static List<Example> messages(int count, long seed) {
        Random random = new Random(seed);
        List<Example> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[][] matters = {ROADS, SCHOOLS, PAY};
            int label = random.nextInt(3);
            all.add(new Example(any(OPENINGS, random) + any(matters[label], random) + "，" + any(matters[label], random)
                    + "。" + any(CLOSINGS, random), List.of("交通", "教育", "劳动").get(label)));
        }
        return all;
    }

    private static String any(String[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
