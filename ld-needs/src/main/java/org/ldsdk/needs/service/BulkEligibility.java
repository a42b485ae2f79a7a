package org.ldsdk.needs.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.Known;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.criterion.Criterion;
import org.ldsdk.core.criterion.Evaluator;
import org.ldsdk.core.criterion.NamedFacts;
import org.ldsdk.core.criterion.Verdict;
import org.ldsdk.core.instrument.FactDefinition;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedQuantities;
import org.ldsdk.needs.NeedsProfile;

/**
 * The bulk door of {@link Eligibility}: what every offer says of very many people, without reasons and without an object
 * for each of them. The calculation is the same. What an offer asks of one need or fact at a time is looked up in tables
 * that were made once, of 32 offers together; what it asks of several together, such as one need or another, is evaluated.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * BulkEligibility bulk = eligibility.bulk();
 * OfferMasks found = bulk.evaluate(bulk.table().add(one).add(another).build());
 * found.verdict(0, 1);                                   // what the first offer says of the second person
 * }</pre>
 */
public final class BulkEligibility {

    private final Eligibility eligibility;
    private final NeedQuantities quantities;
    private final List<NeedDomain> needs;
    private final List<FactDefinition> facts;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> offers;
    private final List<LookedUpOffers> words = new ArrayList<>();
    private final List<JointOffer> joint = new ArrayList<>();

    BulkEligibility(Eligibility eligibility) {
        this.eligibility = eligibility;
        this.quantities = eligibility.quantities();
        this.needs = eligibility.directory().domains().domains();
        this.facts = Stream.concat(eligibility.directory().facts().stream(), eligibility.rules().facts().stream())
                .distinct()
                .toList();
        List<Criterion> conditions =
                eligibility.compiled().stream().map(CompiledOffer::criterion).toList();
        this.offers = eligibility.compiled().stream().map(CompiledOffer::id).toList();
        addColumns(conditions);
        IntStream.range(0, OfferMasks.words(offers.size()))
                .forEach(word -> words.add(new LookedUpOffers(OfferMasks.offersIn(word, offers.size()))));
        compile(conditions);
    }

    private void addColumns(List<Criterion> conditions) {
        List<Criterion.Comparison> comparisons =
                conditions.stream().flatMap(Criterion::comparisons).toList();
        needs.forEach(need -> columns.add(Column.of(need)));
        facts.forEach(fact -> columns.add(Column.of(fact, comparisons)));
    }

    private void compile(List<Criterion> conditions) {
        for (int offer = 0; offer < conditions.size(); offer++) {
            for (IndependentParts.Part part : IndependentParts.of(conditions.get(offer))) {
                compile(offer, part);
            }
        }
    }

    private void compile(int offer, IndependentParts.Part part) {
        Evaluator evaluator = quantities.named().evaluator(part.criterion());
        LookedUpOffers word = words.get(offer / OfferMasks.WORD);
        List<Integer> read = IntStream.range(0, columns.size())
                .filter(column -> part.reads().contains(columns.get(column).quantity()))
                .boxed()
                .toList();
        if (read.isEmpty()) {
            word.narrow(offer, facts(read, column -> column).evaluate(evaluator));
        } else if (read.size() == 1) {
            word.narrow(offer, read.get(0), byState(read, evaluator));
        } else {
            joint.add(new JointOffer(this, offer, evaluator, read));
        }
    }

    private List<Verdict> byState(List<Integer> column, Evaluator evaluator) {
        return IntStream.range(0, columns.get(column.get(0)).states())
                .mapToObj(state -> facts(column, any -> state).evaluate(evaluator))
                .toList();
    }

    /** What is known of one person in some columns, and of the services. */
    NamedFacts facts(List<Integer> read, IntUnaryOperator stateOfColumn) {
        Map<String, Known<Integer>> numbers = new LinkedHashMap<>(eligibility.loads());
        Map<String, Known<String>> values = new LinkedHashMap<>();
        read.forEach(column -> columns.get(column).put(stateOfColumn.applyAsInt(column), numbers, values));
        return quantities.named().facts(numbers, values);
    }

    /** {@return exactly which needs, rules and services this is of} */
    public List<DefinitionId> definitions() {
        return eligibility.definitions();
    }

    /** {@return the needs, by the positions at which a table calls them} */
    public List<NeedDomain> needs() {
        return needs;
    }

    /** {@return the facts that services and rules read, by the positions at which a table calls them} */
    public List<FactDefinition> facts() {
        return facts;
    }

    /** Needs, then facts. */
    List<Column> columns() {
        return columns;
    }

    /** Throws what the other door throws. */
    void check(NeedsProfile profile) throws ProblemsException {
        quantities.facts(profile, eligibility.loads());
    }

    /** {@return a table without rows yet} */
    public NeedsTable.Builder table() {
        return new NeedsTable.Builder(this);
    }

    /**
     * Evaluates every row.
     *
     * @param people needs and facts of any number of people
     * @return what each offer says of each of them, row by row in the same order; the verdicts of
     *     {@link Eligibility#evaluate}
     * @throws IllegalArgumentException if the table belongs to other needs, rules or services
     */
    public OfferMasks evaluate(NeedsTable people) {
        if (!definitions().equals(people.definitions())) {
            throw new IllegalArgumentException(
                    "NeedsTable.definitions: must be " + definitions() + ", but were " + people.definitions());
        }
        long[][] found = words.stream().map(word -> word.evaluate(people)).toArray(long[][]::new);
        joint.forEach(one -> one.narrow(people, found[one.offer() / OfferMasks.WORD]));
        return new OfferMasks(definitions(), offers, found, people.rows(), people.problems());
    }

    @Override
    public String toString() {
        return "BulkEligibility[" + offers.size() + " offers]";
    }
}
