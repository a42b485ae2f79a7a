# Reference curves of waiting times; run: Rscript waiting.R   (writes waits.csv and expected.csv beside it)
# ending: event = what is waited for, other = an end after which it cannot come, open = neither had come when it was last looked at
suppressMessages(library(survival))
set.seed(20260302, kind = "L'Ecuyer-CMRG")
draw <- function(n, days, other, open) {
  t <- round(rexp(n, 1 / days), 1); o <- round(rexp(n, 1 / other), 1); c <- round(runif(n, 0, open), 1)
  time <- pmin(t, o, c)
  data.frame(time = time, ending = ifelse(time == t, "event", ifelse(time == o, "other", "open")))
}
sets <- list(
  tiny = data.frame(time = c(2, 3, 3, 5, 8, 8, 12, 14), ending = c("event", "event", "open", "event", "open", "event", "open", "open")),
  zero = data.frame(time = c(0, 0, 0, 1, 2, 2, 4, 7, 7, 9), ending = c("event", "other", "open", "event", "open", "event", "other", "event", "open", "event")),
  complete = data.frame(time = c(1, 1, 2, 4, 4, 4, 6, 9, 11), ending = rep("event", 9)),
  ends = data.frame(time = c(1, 2, 2, 3, 5, 8, 8, 9, 10, 13, 15), ending = c("event", "other", "event", "event", "other", "event", "other", "event", "other", "event", "other")),
  few = draw(40, 60, 30, 45),
  many = draw(300, 20, 40, 60),
  open = draw(120, 40, 1e9, 50))
at <- c(0, 1, 2, 3, 4.5, 7, 8, 9, 10, 14, 21, 28, 35)
p <- c(0.25, 0.5, 0.75)
g <- function(x) sprintf("%.17g", x)
rows <- list(); out <- list()
for (name in names(sets)) {
  d <- sets[[name]]
  rows[[name]] <- data.frame(set = name, time = g(d$time), ending = d$ending)
  days <- at[at <= max(d$time)]
  km <- survfit(Surv(time, ending == "event") ~ 1, d, conf.type = "log-log", conf.int = 0.95)
  s <- summary(km, times = days)
  out[[length(out) + 1]] <- data.frame(set = name, curve = "kaplan-meier", at = g(days), share = g(1 - s$surv), other = "0",
    se = g(s$std.err), lower = g(1 - s$upper), upper = g(1 - s$lower), atRisk = s$n.risk)
  # the first time at which the share is reached; beside it survfit's own, which is the middle of a stretch on which the share is exactly so
  q <- sapply(p, function(x) { i <- which(1 - km$surv >= x - 1e-9); if (length(i)) km$time[i[1]] else NA })
  out[[length(out) + 1]] <- data.frame(set = name, curve = "kaplan-meier-quantile", at = g(p), share = g(q), other = g(quantile(km, p, conf.int = FALSE)), se = "", lower = "", upper = "", atRisk = "")
  aj <- survfit(Surv(time, factor(ending, c("open", "event", "other"))) ~ 1, d, influence = FALSE)
  a <- summary(aj, times = days)
  k <- match(c("event", "other"), aj$states)
  f <- a$pstate[, k[1]]; se <- a$std.err[, k[1]]
  o <- if (is.na(k[2])) rep(0, length(f)) else a$pstate[, k[2]]
  # the transformation log(-log(1 - F)) by the delta method: for one kind of end it is survfit's "log-log" of 1 - F
  h <- qnorm(0.975) * se / ((1 - f) * abs(log(1 - f)))
  out[[length(out) + 1]] <- data.frame(set = name, curve = "aalen-johansen", at = g(days), share = g(f), other = g(o), se = g(se),
    lower = g(1 - (1 - f)^exp(-h)), upper = g(1 - (1 - f)^exp(h)), atRisk = a$n.risk[, 1])
}
write.csv(do.call(rbind, rows), "waits.csv", row.names = FALSE, quote = FALSE)
write.csv(do.call(rbind, out), "expected.csv", row.names = FALSE, quote = FALSE)
