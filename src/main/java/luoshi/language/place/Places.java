package luoshi.language.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.Halfwidth;
import luoshi.language.place.Place.Part;

/**
 * Finds places and things in a text, in the order in which they stand; none overlaps another. Parts that touch each
 * other are one place: "望湖街道湖滨路 15 号至 31 号".
 */
public final class Places {

    private static final Pattern STRONG_NUMBER = Pattern.compile(".*\\d ?(?:号楼|号院|栋|幢|单元|室).*|.*[A-Z] ?(?:栋|幢|座|单元).*");

    private final String text;
    private final String folded;
    private final Matcher attached;
    private final Matcher number;
    private final Matcher subDistrict;
    private final Matcher group;
    private final List<Place> found = new ArrayList<>();
    private final List<Part> run = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private int floor;

    private Places(String text) {
        this.text = text;
        this.folded = Halfwidth.of(text);
        this.attached = PlaceWords.ATTACHED_PART.matcher(folded);
        this.number = PlaceWords.NUMBER_PART.matcher(folded);
        this.group = PlaceWords.GROUP_PART.matcher(folded);
        this.subDistrict = PlaceWords.SUB_DISTRICT_NEXT.matcher(folded);
    }

    public static List<Place> find(String text) {
        Places places = new Places(text);
        places.named();
        places.numbered();
        places.things();
        places.found.sort(Comparator.comparingInt(Place::start));
        return List.copyOf(places.found);
    }

    private void named() {
        int at = 0;
        while (at < folded.length()) {
            String ending = PlaceWords.ENDING.longestAt(folded, at);
            int start = ending.isEmpty() ? at : NameStart.of(folded, at, at + ending.length(), floor);
            int next = start < at && isLinked(start, at, ending) ? at + ending.length() : at + 1;
            if (start < at && isName(start, at, ending) || isOfRegion(at, ending)) {
                PlaceKind kind = PlaceWords.ENDING_KINDS.get(ending);
                addPart(start, at + ending.length(), kind);
                if ((kind == PlaceKind.CITY || kind == PlaceKind.COUNTY) && looksAt(subDistrict, floor)) {
                    addPart(floor, subDistrict.end(), PlaceKind.SUB_DISTRICT);
                }
                extend();
                next = floor;
            }
            at = next;
        }
        close();
    }

    /** 望湖镇卫生院, 云溪区教育局: right behind a region, an institution needs no name of its own. */
    private boolean isOfRegion(int at, String ending) {
        boolean region = !run.isEmpty() && at == floor && run.getLast().kind().compareTo(PlaceKind.COMMUNITY) <= 0;
        return region && PlaceWords.ENDING_KINDS.get(ending) == PlaceKind.INSTITUTION && !isInAnotherWord(ending, at + ending.length());
    }

    private boolean isInAnotherWord(String ending, int end) {
        return end < folded.length() && PlaceWords.NOT_BEFORE.getOrDefault(ending, "").indexOf(folded.charAt(end)) >= 0;
    }

    private boolean isName(int start, int at, String ending) {
        int end = at + ending.length();
        String name = folded.substring(start, end);
        return !isLinked(start, at, ending) && !isInAnotherWord(ending, end) && !isInLongerName(ending, end)
                && !PlaceWords.NO_NAMES.contains(name) && !PlaceWords.NEVER.matcher(name).matches();
    }

    /** 有医院, 红线与小区: only a link stands before the ending. */
    private boolean isLinked(int start, int at, String ending) {
        boolean alone = at - start == 1 && PlaceWords.HALF_STOPS.contains(folded.substring(start, at));
        return ending.length() > 1 && (alone || "与及而".indexOf(folded.charAt(at - 1)) >= 0);
    }

    /** 望湖街道, 凤凰山路, 湖滨路小学: an ending right before another one is part of the name; 云溪区湖滨路 are two. */
    private boolean isInLongerName(String ending, int end) {
        boolean natural = ending.length() == 1 && switch (PlaceWords.ENDING_KINDS.get(ending)) {
            case SPOT, ROAD, COMMUNITY -> true;
            default -> false;
        };
        String next = PlaceWords.ENDING.longestAt(folded, end);
        boolean goesOn = natural ? !next.isEmpty() : next.length() > 1;
        return goesOn && !isInAnotherWord(next, end + next.length());
    }

    /** What hangs on to the last part: a gate, a house number, a storey. */
    private void extend() {
        boolean longer = true;
        while (longer) {
            int at = floor < folded.length() && folded.charAt(floor) == ' ' ? floor + 1 : floor;
            if (run.getLast().kind() == PlaceKind.COMMUNITY && looksAt(group, at)) {
                addPart(at, group.end(), PlaceKind.COMMUNITY);
            } else if (looksAt(number, at)) {
                addPart(at, number.end(), PlaceKind.NUMBER);
            } else if (looksAt(attached, at)) {
                addPart(at, attached.end(), PlaceKind.SPOT);
            } else {
                longer = false;
            }
        }
    }

    private boolean looksAt(Matcher part, int at) {
        return at < folded.length() && part.region(at, folded.length()).lookingAt() && part.end() > at;
    }

    private void addPart(int start, int end, PlaceKind kind) {
        if (!run.isEmpty() && !folded.substring(run.getLast().end(), start).isBlank()) {
            close();
        }
        run.add(new Part(start, end, text.substring(start, end), kind));
        floor = end;
    }

    private void close() {
        if (!run.isEmpty()) {
            int start = run.getFirst().start();
            int end = run.getLast().end();
            found.add(new Place(start, end, text.substring(start, end), run.getLast().kind(), run));
            taken.set(start, end);
            run.clear();
        }
    }

    /** "7 号楼", "3栋2单元501室" without a name before them. */
    private void numbered() {
        int at = 0;
        while (at < folded.length() && number.reset().find(at)) {
            int start = number.start();
            at = number.end();
            if (isFree(start, at) && (start == 0 || !Character.isDigit(folded.charAt(start - 1)))) {
                floor = at;
                run.add(new Part(start, at, text.substring(start, at), PlaceKind.NUMBER));
                extend();
                at = Math.max(at, floor);
                if (STRONG_NUMBER.matcher(folded.substring(start, floor)).matches() && isFree(start, floor)) {
                    close();
                } else {
                    run.clear();
                }
            }
        }
    }

    private void things() {
        int at = 0;
        while (at < folded.length()) {
            int end = at + Things.ALL.longestAt(folded, at).length();
            if (end > at && isFree(at, end)) {
                String words = text.substring(at, end);
                found.add(new Place(at, end, words, PlaceKind.OBJECT, List.of(new Part(at, end, words, PlaceKind.OBJECT))));
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }
}
