package luoshi.language.task;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import luoshi.language.outline.OutlineItem;

/** Keeps the scene while the text goes by. */
final class Stage {

    private static final int LONGEST_PREFACE = 400;

    private final Context context;
    private final boolean hasSections;
    private final Map<OutlineItem, Scene> scenes = new HashMap<>();
    private Scene scene = Scene.TASK;
    private final Set<OutlineItem> withParts = new HashSet<>();
    private boolean inPreface;
    private boolean aimUntilParagraph;

    Stage(Context context) {
        this.context = context;
        this.hasSections = context.outline().items().stream().anyMatch(Context::isParagraphLevel);
        this.inPreface = hasSections;
        for (OutlineItem item : context.outline().items()) {
            item.parent().filter(parent -> Context.isParagraphLevel(item) && opensSoon(parent, item)).ifPresent(withParts::add);
        }
    }

    /** A few words before the first part lead into it; pages before it stand for themselves. */
    private static boolean opensSoon(OutlineItem parent, OutlineItem first) {
        return first.span().start() - parent.bodyStart() <= LONGEST_PREFACE;
    }

    void paragraph() {
        aimUntilParagraph = false;
    }

    /** What a sentence may ask for where it stands. */
    enum Asked { FREELY, ONLY_BY_MODAL, NOTHING }

    void open(OutlineItem item) {
        if (!Context.isParagraphLevel(item)) {
            return;
        }
        aimUntilParagraph = false;
        Scene above = item.parent().map(parent -> scenes.getOrDefault(parent, Scene.TASK)).orElse(Scene.TASK);
        scene = Scenes.ofHeading(item, context.text(), above);
        scenes.put(item, scene);
        inPreface = withParts.contains(item);
    }

    Asked hear(String sentence) {
        if (Scenes.labelsTask(sentence)) {
            scene = Scene.TASK;
            inPreface = false;
            return Asked.FREELY;
        }
        if (Scenes.opensProblem(sentence)) {
            scene = Scene.PROBLEM;
            return Asked.NOTHING;
        }
        if (Scenes.isFormal(sentence) || Scenes.narrates(sentence)) {
            return Asked.NOTHING;
        }
        if (Scenes.speaks(sentence) && scene != Scene.REVIEW) {
            scene = scene == Scene.PROBLEM ? Scene.TASK : scene;
            inPreface = false;
            return asked();
        }
        if (Scenes.opensTask(sentence) && scene != Scene.REVIEW) {
            boolean announced = scene == Scene.PROBLEM || inPreface;
            scene = scene == Scene.AIM ? Scene.AIM : Scene.TASK;
            inPreface = false;
            return announced && !sentence.endsWith("：") && !sentence.endsWith(":") ? Asked.ONLY_BY_MODAL : asked();
        }
        if (Scenes.statesAim(sentence)) {
            aimUntilParagraph = true;
            return Asked.NOTHING;
        }
        if (aimUntilParagraph || Scenes.opensReview(sentence)) {
            return Asked.NOTHING;
        }
        return asked();
    }

    boolean isAmongProblems() {
        return scene == Scene.PROBLEM;
    }

    private Asked asked() {
        return switch (scene) {
            case REVIEW, AIM, FORMAL -> Asked.NOTHING;
            case PROBLEM -> Asked.ONLY_BY_MODAL;
            case TASK -> inPreface ? Asked.ONLY_BY_MODAL : Asked.FREELY;
        };
    }
}
