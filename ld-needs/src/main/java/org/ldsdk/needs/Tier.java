package org.ldsdk.needs;

/**
 * What a need is about, in the order in which a person's needs are looked at. It orders needs of one person, never
 * people.
 */
public enum Tier {
    /** Immediate safety: self-harm, withdrawal, essential medication, risk from or to others. */
    SAFETY,
    /** What one cannot live without: shelter, food, money. */
    BASIC,
    /** What opens the door to everything else: a doctor, a phone, being understood. */
    ENABLER,
    /** What is treated or supported by specialists: mental health, alcohol, drugs, learning disability. */
    TREATMENT,
    /** Work and learning. */
    PARTICIPATION,
    /** Family and friends. */
    NETWORK
}
