/** Screening tools as data, and what they find of one person: as text, as JSON, with reasons and sources. */
module org.ldsdk.screening {
    requires transitive org.ldsdk.core;
    requires static org.immutables.value.annotations;

    exports org.ldsdk.screening;
    exports org.ldsdk.screening.accuracy;
    exports org.ldsdk.screening.fhir;
}
