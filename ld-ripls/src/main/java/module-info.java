/** RIPLS surveys of readiness for interprofessional learning, and their statistics. */
module org.ldsdk.ripls {
    requires transitive org.ldsdk.core;
    requires de.siegmar.fastcsv;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.numbers.rootfinder;
    requires org.apache.commons.statistics.descriptive;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value.annotations;

    exports org.ldsdk.ripls;
    exports org.ldsdk.ripls.change;
    exports org.ldsdk.ripls.collaboration;
    exports org.ldsdk.ripls.dimensionality;
    exports org.ldsdk.ripls.groups;
    exports org.ldsdk.ripls.psychometrics;
    exports org.ldsdk.ripls.survey;
    exports org.ldsdk.ripls.tables;
    exports org.ldsdk.ripls.training;

    opens org.ldsdk.ripls to
            com.fasterxml.jackson.databind;
    opens org.ldsdk.ripls.collaboration to
            com.fasterxml.jackson.databind;
    opens org.ldsdk.ripls.survey to
            com.fasterxml.jackson.databind;
    opens org.ldsdk.ripls.training to
            com.fasterxml.jackson.databind;
}
