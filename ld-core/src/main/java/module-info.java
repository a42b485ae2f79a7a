/** Instruments, responses, scores as intervals, and criteria with reasons: the kernel that every other module stands on. */
module org.ldsdk.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.fasterxml.jackson.module.paramnames;
    requires transitive jakarta.validation;
    requires org.apache.commons.statistics.distribution;
    requires org.slf4j;
    requires static org.hibernate.validator;

    exports org.ldsdk.core;
    exports org.ldsdk.core.casework;
    exports org.ldsdk.core.code;
    exports org.ldsdk.core.criterion;
    exports org.ldsdk.core.instrument;
    exports org.ldsdk.core.json;
    exports org.ldsdk.core.statistics;
    exports org.ldsdk.core.table;
    exports org.ldsdk.core.validation;

    opens org.ldsdk.core to
            com.fasterxml.jackson.databind;
    opens org.ldsdk.core.casework to
            com.fasterxml.jackson.databind;
    opens org.ldsdk.core.code to
            com.fasterxml.jackson.databind;
    opens org.ldsdk.core.criterion to
            com.fasterxml.jackson.databind;
    opens org.ldsdk.core.instrument to
            com.fasterxml.jackson.databind;
}
