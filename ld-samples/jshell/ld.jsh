// A start for JShell:
//   jshell --class-path ld-samples/target/ld-all.jar ld-samples/jshell/ld.jsh
import java.util.*
import org.ldsdk.core.*
import org.ldsdk.core.casework.*
import org.ldsdk.core.code.*
import org.ldsdk.core.criterion.*
import org.ldsdk.core.instrument.*
import org.ldsdk.core.json.*
import org.ldsdk.core.statistics.*
import org.ldsdk.core.table.*
import org.ldsdk.screening.*
import org.ldsdk.screening.accuracy.*
import org.ldsdk.needs.*
import org.ldsdk.needs.gap.*
import org.ldsdk.needs.pathway.*
import org.ldsdk.needs.service.*
import org.ldsdk.needs.support.*
import org.ldsdk.ripls.*
import org.ldsdk.ripls.change.*
import org.ldsdk.ripls.collaboration.*
import org.ldsdk.ripls.dimensionality.*
import org.ldsdk.ripls.groups.*
import org.ldsdk.ripls.psychometrics.*
import org.ldsdk.ripls.survey.*
import org.ldsdk.ripls.tables.*
import org.ldsdk.ripls.training.*
import org.ldsdk.samples.Main
// Of two types of one name, the one that is written by hand; the other one needs its package.
import org.ldsdk.needs.gap.Grouping

// A screen with open answers: a score is an interval, a verdict says what would settle it.
var screen = ScreeningTools.of("phq-9").screen(Response.empty().answer("1", "3").answer("2", "3").answer("3", "2"))
System.out.println(screen.threshold("screen-10").explain())

// The published workshop (reconstructed data): scale and item summaries.
var survey = Survey.reader(Ripls.variant("hean-2015")).read(Main.class.getResourceAsStream("hean-2015-reconstructed.csv"), "hean-2015").survey()
var report = CohortReport.of(survey)
System.out.println("insularity: mean " + report.scale("insularity").points().mean().value().orElseThrow() + ", alpha " + report.scale("insularity").alpha().raw().value().orElseThrow())

// A definition is data: here are the sources of one.
ScreeningTools.of("bjmhs").instrument().sources().forEach((key, source) -> System.out.println(key + ": " + source.text()))
