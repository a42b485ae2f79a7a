package org.ldsdk.core.criterion;

import org.jspecify.annotations.Nullable;

/** Named facts as one criterion reads them, with suppositions about what is missing. */
final class NamedView implements Facts {

    final NamedQuantities quantities;
    final NamedFacts facts;

    private final Criterion criterion;
    private final NamedQuestions questions = new NamedQuestions(this);
    private @Nullable NamedOpen open;

    NamedView(NamedFacts facts, Criterion criterion) {
        this.quantities = facts.quantities();
        this.facts = facts;
        this.criterion = criterion;
    }

    /** What is missing; nobody asks as long as everything read is known. */
    NamedOpen open() {
        NamedOpen made = open;
        if (made == null) {
            made = new NamedOpen(facts, criterion);
            open = made;
        }
        return made;
    }

    @Override
    public Vocabulary vocabulary() {
        return quantities.vocabulary();
    }

    @Override
    public Questions questions() {
        return questions;
    }

    @Override
    public double lowest(int quantity) {
        if (facts.isKnown(quantity)) {
            return facts.number(quantity);
        }
        return quantities.isCount(quantity) ? count(quantity, true) : open().lowest(quantity);
    }

    @Override
    public double highest(int quantity) {
        if (facts.isKnown(quantity)) {
            return facts.number(quantity);
        }
        return quantities.isCount(quantity) ? count(quantity, false) : open().highest(quantity);
    }

    /** Members that hold under every completion, or under some. */
    private int count(int quantity, boolean every) {
        int count = 0;
        for (NamedKind.Member member : quantities.members(quantity)) {
            Verdict verdict = member.verdict(this);
            count += verdict == Verdict.MET || !every && verdict == Verdict.UNDETERMINED ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean mayBeAbsent(int quantity) {
        return false;
    }

    @Override
    public boolean isEstimated(int quantity) {
        return false;
    }

    @Override
    public long possibleValues(int quantity) {
        return facts.isKnown(quantity) ? 1L << facts.number(quantity) : open().values(quantity);
    }

    @Override
    public Verdict answered(int quantity) {
        if (facts.isKnown(quantity)) {
            return Verdict.MET;
        }
        int whether = quantities.size() + quantity;
        if (!facts.canBeAnswered(quantity)) {
            return Verdict.NOT_MET;
        }
        if (!open().isSupposed(whether)) {
            return Verdict.UNDETERMINED;
        }
        return open().supposed[whether] == 0 ? Verdict.NOT_MET : Verdict.MET;
    }

    @Override
    public int unknowns() {
        return 2 * quantities.size();
    }

    @Override
    public boolean isOpen(int unknown) {
        if (open().isSupposed(unknown)) {
            return false;
        }
        int whether = unknown - quantities.size();
        return open().isWhetherAnswered(unknown)
                ? open().readsWhetherAnswered(whether) && facts.canBeAnswered(whether)
                : !quantities.isCount(unknown) && !facts.isKnown(unknown);
    }

    @Override
    public int choices(int unknown) {
        return open().choices(unknown);
    }

    @Override
    public boolean bearsOn(int unknown, int quantity) {
        if (open().isWhetherAnswered(unknown)) {
            return unknown - quantities.size() == quantity;
        }
        return unknown == quantity || quantities.members(quantity).stream().anyMatch(member -> member.reads(unknown));
    }

    @Override
    public void suppose(int unknown, int choice) {
        open().supposed[unknown] = choice;
    }

    @Override
    public void withdraw(int unknown) {
        open().supposed[unknown] = NamedOpen.NOTHING;
    }

    /**
     * Which shared members count already: the ends of a count alone do not tell which of its members the open
     * quantities could add.
     */
    @Override
    public long regime() {
        long regime = 0;
        for (NamedKind.Member member : open().sharedMembers) {
            regime = regime << 1 | (member.verdict(this) == Verdict.MET ? 1 : 0);
        }
        return regime;
    }
}
