package org.ldsdk.needs;

import java.util.Locale;

/**
 * Where a need is looked at, in this order. Most needs stand where their {@link Tier} says; what the person puts first
 * and what is very severe is looked at with basic needs. It orders needs of one person, never people.
 */
public enum AttentionTier {
    /** What decides whether answers and consent are valid at all, such as understanding each other. */
    PREAMBLE("whether answers and consent are valid", "It decides whether answers and consent are valid."),
    /** Immediate safety. Nothing is moved here or away from here. */
    SAFETY("immediate safety", "It is a matter of immediate safety, and never moved."),
    /** What one cannot live without, what the person puts first, and whatever is very severe. */
    BASIC("basic needs", "It is a basic need."),
    /** What opens the door to everything else. */
    ENABLER("what opens doors", "It opens the door to other help."),
    /** What is treated or supported by specialists. */
    TREATMENT("treatment", "It is treated or supported by specialists."),
    /** Work and learning. */
    PARTICIPATION("work and learning", "It is about work and learning."),
    /** Family and friends. */
    NETWORK("family and friends", "It is about family and friends.");

    private final String words;
    private final String sentence;

    AttentionTier(String words, String sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    static AttentionTier of(Tier tier) {
        return valueOf(tier.name());
    }

    /** {@return how JSON calls it, such as {@code safety}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return how people call it, such as {@code immediate safety}} */
    public String words() {
        return words;
    }

    /** {@return why something stands here, in one sentence} */
    String sentence() {
        return sentence;
    }

    /** {@return whether what stands here is never moved} */
    public boolean isFixed() {
        return this == PREAMBLE || this == SAFETY;
    }
}
