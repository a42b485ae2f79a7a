package org.ldsdk.screening;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ldsdk.core.Known;
import org.ldsdk.core.MissingReason;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.Administration;
import org.ldsdk.core.instrument.Item;
import org.ldsdk.core.instrument.Note;
import org.ldsdk.core.instrument.Response;
import org.ldsdk.core.instrument.RowScorer;
import org.ldsdk.core.instrument.Scorer;

/**
 * A screen that is under way: one answer at a time, and after each what is decided, what is still open and what was not asked. It keeps
 * the published order, never says that asking can stop, and never offers again what was declined or does not apply. Immutable and
 * thread-safe; {@link #toString} shows nothing of the person.
 *
 * <p>{@code Screening.of(ScreeningTools.of("phq-9")).answer("1", "2").passOver("2").answer("3", "0").settling()}
 */
public final class Screening {

    private final ScreeningTool tool;
    private final Response response;
    private final Set<String> passedOver;
    private final Map<String, Verdict> decided = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> unasked;
    private final List<Note> notes;

    private Screening(ScreeningTool tool, Response response, Set<String> passedOver) {
        this.tool = tool;
        this.response = response;
        Scorer scorer = tool.scorer();
        RowScorer row = scorer.row(response);
        this.unasked = scorer.notes().unasked(row::use);
        this.notes = scorer.notes().of(row::use, row::withheld, row::threshold, row::isThresholdEstimated);
        this.passedOver = new LinkedHashSet<>(passedOver);
        this.passedOver.retainAll(unasked);
        for (int t = 0; t < tool.instrument().thresholds().size(); t++) {
            String code = tool.instrument().thresholds().get(t).code();
            if (row.threshold(t).isDecided() && !row.isThresholdEstimated(t)) {
                decided.put(code, row.threshold(t));
            } else {
                open.add(code);
            }
        }
    }

    /**
     * @param tool the tool
     * @return a screen in which nothing is asked yet
     */
    public static Screening of(ScreeningTool tool) {
        return of(tool, Response.empty());
    }

    /**
     * A screen that goes on from what is known already.
     *
     * @param tool the tool
     * @param response answers and facts so far
     * @return the screen, with nothing passed over
     * @throws ProblemsException if an item or fact is unknown or an answer is no option; all of them at once
     */
    public static Screening of(ScreeningTool tool, Response response) {
        return new Screening(tool, response, Set.of());
    }

    /**
     * @param item an item that has no answer yet
     * @param code the code of the answer
     * @return this with the answer
     * @throws ProblemsException if there is no such item, the answer is no option, or the item is answered, declined or not applicable
     *     already, see {@link #correct}
     */
    public Screening answer(String item, String code) {
        return with(item, Known.of(code));
    }

    /**
     * @param item an item that has no answer yet
     * @param reason why there is none; one that is declined or does not apply is not offered again
     * @return this with the reason
     * @throws ProblemsException if there is no such item, or it is answered, declined or not applicable already, see {@link #correct}
     */
    public Screening missing(String item, MissingReason reason) {
        return with(item, Known.missing(reason));
    }

    private Screening with(String item, Known<String> answer) {
        if (isSettled(response.answers().get(item))) {
            throw problem("item", item, "must not have an answer already; correct it instead");
        }
        return correct(item, answer);
    }

    /**
     * @param fact a fact that is not known yet
     * @param value its value as written
     * @return this with the fact
     * @throws ProblemsException if there is no such fact, it cannot have this value, or it is known already, see {@link #correctFact}
     */
    public Screening fact(String fact, String value) {
        if (isSettled(response.facts().get(fact))) {
            throw problem("fact", fact, "must not be known already; correct it instead");
        }
        return correctFact(fact, Known.of(value));
    }

    /**
     * An answer that was entered by mistake, put right. What was decided by it may be open again.
     *
     * @param item the item's code
     * @param code the code of the right answer
     * @return this with that answer
     * @throws ProblemsException if there is no such item or the answer is no option
     */
    public Screening correct(String item, String code) {
        return correct(item, Known.of(code));
    }

    /**
     * An answer that was entered by mistake, put right or taken back.
     *
     * @param item the item's code
     * @param answer the right answer, or why there is none
     * @return this with that answer
     * @throws ProblemsException if there is no such item or the answer is no option
     */
    public Screening correct(String item, Known<String> answer) {
        return with(response.correct(item, answer), passedOver);
    }

    /**
     * A fact that was entered by mistake, put right or taken back.
     *
     * @param fact the fact's code
     * @param value the right value, or why there is none
     * @return this with that fact
     * @throws ProblemsException if there is no such fact or it cannot have this value
     */
    public Screening correctFact(String fact, Known<String> value) {
        return with(response.correctFact(fact, value), passedOver);
    }

    /**
     * @param how when and how the questions are put; it changes nothing that is found
     * @return this with that stated
     */
    public Screening given(Administration how) {
        return with(response.given(how), passedOver);
    }

    /**
     * Leaves an item aside for now. It stays among those that were not asked.
     *
     * @param item an item that can still be asked
     * @return this, with that item among those {@link #settling} ranks
     * @throws ProblemsException if there is no such item, or no answer to it can come any more
     */
    public Screening passOver(String item) {
        if (!unasked.contains(item)) {
            throw problem("item", item, "must be an item that can still be asked");
        }
        Set<String> all = new LinkedHashSet<>(passedOver);
        all.add(item);
        return with(response, all);
    }

    private Screening with(Response changed, Set<String> aside) {
        return new Screening(tool, changed, aside);
    }

    static boolean isSettled(@Nullable Known<String> known) {
        return known != null && known.reason().filter(MissingReason::isOpen).isEmpty();
    }

    private static ProblemsException problem(String what, String code, String rule) {
        return new ProblemsException(List.of(new Problem("Screening." + what + "[" + code + "]", rule)));
    }

    /** {@return the tool} */
    public ScreeningTool tool() {
        return tool;
    }

    /** {@return all answers and facts so far} */
    public Response response() {
        return response;
    }

    /** {@return what the tool finds so far, with all reasons: the same as if the answers had come all at once} */
    public ScreeningResult result() {
        return tool.screen(response);
    }

    /**
     * Thresholds whose verdict no further answer can change; those that rest on an estimate are not among them. Only a correction, or an
     * answer to an item that is passed over by a skip, can still move them.
     *
     * @return the verdicts, in the definition's order
     */
    public Map<String, Verdict> decided() {
        return Collections.unmodifiableMap(decided);
    }

    /** {@return the codes of all other thresholds, in the definition's order} */
    public List<String> open() {
        return Collections.unmodifiableList(open);
    }

    /** {@return the codes of items that can still be asked, whatever is decided; those that must always be asked first} */
    public List<String> unasked() {
        return unasked;
    }

    /** {@return the codes of items left aside for now, in printed order} */
    public List<String> passedOver() {
        return inPrintedOrder(passedOver);
    }

    /** {@return what the reader of this should know; items that must always be asked and have no answer come first} */
    public List<Note> notes() {
        return notes;
    }

    /**
     * The next item of the first pass: in printed order the first that can be asked, has not been, and is not left aside. What a gate
     * passes over is not offered.
     *
     * @return its code; empty if the first pass is over, which does not mean that nothing is left to be asked
     */
    public Optional<String> next() {
        return tool.instrument().items().stream()
                .map(Item::code)
                .filter(code -> unasked.contains(code) && !passedOver.contains(code) && !isAsked(code))
                .findFirst();
    }

    /** Asked without an answer so far. */
    private boolean isAsked(String item) {
        Known<String> known = response.answers().get(item);
        return known != null && !known.reason().equals(Optional.of(MissingReason.NOT_ASKED));
    }

    /**
     * The items that were left aside, or asked and could not be answered, by what asking them again would settle: those that must always
     * be asked first, whatever is decided; then those that leave the fewest thresholds open in the worst case over their answers; then
     * those with the narrowest scores, as the sum over the scales of highest minus lowest in the worst case; then in printed order.
     *
     * @return what each would leave, best first; exact, since every answer is tried
     */
    public List<Outlook> settling() {
        Set<String> again = new LinkedHashSet<>(passedOver);
        unasked.stream().filter(this::isAsked).forEach(again::add);
        return Outlooks.of(this, inPrintedOrder(again));
    }

    private List<String> inPrintedOrder(Set<String> items) {
        return tool.instrument().items().stream()
                .map(Item::code)
                .filter(items::contains)
                .toList();
    }

    /** {@return where things stand, to be read in the room, lines ended by LF} */
    public String text() {
        return new ScreeningText(this).text();
    }

    /** {@return the same for a program; the keys are a promise, see the module's README} */
    public ObjectNode toJson() {
        return ScreeningJson.of(this);
    }

    @Override
    public String toString() {
        return "Screening[" + tool.definition() + "]";
    }

    /**
     * What asking an item would leave, at worst.
     *
     * @param item the item's code
     * @param alwaysAsk whether it must be asked whatever is decided
     * @param openAtWorst thresholds left open after the answer that leaves most
     * @param widthAtWorst sum over the scales of highest minus lowest, after the answer that leaves most
     */
    public record Outlook(String item, boolean alwaysAsk, int openAtWorst, double widthAtWorst) {

        @Override
        public String toString() {
            return "Outlook[" + item + "]";
        }
    }
}
