/** Many needs together, and what each service's entry criteria say of them. */
module org.ldsdk.needs {
    requires transitive org.ldsdk.core;
    requires transitive org.ldsdk.screening;
    requires static org.immutables.value.annotations;

    exports org.ldsdk.needs;
    exports org.ldsdk.needs.gap;
    exports org.ldsdk.needs.pathway;
    exports org.ldsdk.needs.service;
    exports org.ldsdk.needs.support;

    opens org.ldsdk.needs to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.ldsdk.needs.internal to
            com.fasterxml.jackson.databind;
    opens org.ldsdk.needs.pathway to
            com.fasterxml.jackson.databind;
    opens org.ldsdk.needs.service to
            com.fasterxml.jackson.databind;
}
