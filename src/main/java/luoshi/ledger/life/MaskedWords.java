package luoshi.ledger.life;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.language.identity.IdentityNumber;
import luoshi.language.identity.IdentityNumbers;
import luoshi.language.place.Place;
import luoshi.language.place.PlaceKind;
import luoshi.language.place.Places;
import luoshi.organization.Organization;
import luoshi.organization.Person;
import luoshi.organization.Unit;

/**
 * Words without what tells where and about whom they were written: the office's units and people, places, numbers of
 * matters, papers and persons. What is done, how often and by when stays: that is what others learn from. It knows the
 * names of this office and the shapes of others; whoever lets a lesson out reads the masked form first.
 */
final class MaskedWords {

    private static final String A_UNIT = "某单位";
    private static final String SOMEBODY = "某某";
    private static final String SOMEWHERE = "某处";
    private static final String A_NUMBER = "某号";

    private static final Pattern NUMBER_OF_A_MATTER = Pattern.compile("[0-9]{4}-[0-9]{6}");
    private static final Pattern NUMBER_OF_A_PAPER =
            Pattern.compile("[\\p{IsHan}]{0,8}[〔\\[（(][0-9]{4}[〕\\]）)](?:第)?[0-9]{1,5}号");
    /** 王某, 李某某, 张主任, 刘大爷, 赵永强同志: a surname, at most two signs, and what only follows a person. */
    private static final Pattern A_PERSON = Pattern.compile(
            "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]"
                    + "(?:某{1,2}|[\\p{IsHan}]{0,2}(?=同志|主任|书记|科长|局长|所长|站长|队长|镇长|村长|经理|老师|师傅|女士|先生|大爷|大妈|阿姨|网格员))");

    private final List<String> units;
    private final List<String> people;

    MaskedWords(Collection<String> units, Collection<String> people) {
        this.units = longestFirst(units);
        this.people = longestFirst(people);
    }

    /** With the names of all units of the district and of everybody who holds or stands in for a post. */
    static MaskedWords in(Organization organization) {
        List<Unit> units = organization.district().map(each -> organization.unitsUnder(each.path())).orElse(List.of());
        Set<String> people = new LinkedHashSet<>();
        units.stream()
                .flatMap(unit -> organization.postsOf(unit.id()).stream())
                .flatMap(post -> Stream.of(post).flatMap(each -> Stream.of(each.holder(), each.deputy())))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(person -> organization.person(person).stream())
                .map(Person::name)
                .forEach(people::add);
        return new MaskedWords(units.stream().map(Unit::name).toList(), people);
    }

    private static List<String> longestFirst(Collection<String> names) {
        return names.stream()
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private record Masked(int start, int end, String by) {}

    String of(String text) {
        List<Masked> masked = new ArrayList<>();
        BitSet taken = new BitSet();
        for (IdentityNumber number : IdentityNumbers.find(text)) {
            mask(masked, taken, number.start(), number.end(), A_NUMBER);
        }
        mask(masked, taken, NUMBER_OF_A_MATTER, text, A_NUMBER);
        mask(masked, taken, NUMBER_OF_A_PAPER, text, A_NUMBER);
        units.forEach(name -> mask(masked, taken, Pattern.compile(Pattern.quote(name)), text, A_UNIT));
        people.forEach(name -> mask(masked, taken, Pattern.compile(Pattern.quote(name)), text, SOMEBODY));
        mask(masked, taken, A_PERSON, text, SOMEBODY);
        for (Place place : Places.find(text)) {
            if (place.kind() != PlaceKind.OBJECT) {
                mask(masked, taken, place.start(), place.end(), SOMEWHERE);
            }
        }
        masked.sort(Comparator.comparingInt(Masked::start));
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Masked each : masked) {
            words.append(text, at, each.start()).append(each.by());
            at = each.end();
        }
        return words.append(text.substring(at)).toString();
    }

    private static void mask(List<Masked> masked, BitSet taken, Pattern what, String text, String by) {
        for (Matcher found = what.matcher(text); found.find(); ) {
            mask(masked, taken, found.start(), found.end(), by);
        }
    }

    /** A stretch that is masked in part already is masked in what is left of it. */
    private static void mask(List<Masked> masked, BitSet taken, int start, int end, String by) {
        int at = taken.nextClearBit(start);
        while (at < end) {
            int next = taken.nextSetBit(at);
            int until = next < 0 ? end : Math.min(next, end);
            masked.add(new Masked(at, until, by));
            taken.set(at, until);
            at = taken.nextClearBit(until);
        }
    }
}
