package org.ldsdk.core.instrument;

/** A part of a definition that holds numbers, and says which source prints them. */
public interface Sourced {

    /** {@return the key of the source in {@link Instrument#sources()}} */
    String source();

    /** {@return whether the definition itself marks these numbers as unconfirmed} */
    boolean unconfirmed();
}
