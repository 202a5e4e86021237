# Times the same columns with pROC and survival: `Rscript statistics.R FOLDER`. Writes one JSON object a line.
folder <- commandArgs(trailingOnly = TRUE)[1]
runs <- 3

has <- function(name) suppressWarnings(suppressMessages(requireNamespace(name, quietly = TRUE)))
column <- function(name, n) readBin(file.path(folder, paste0(name, "-", n, ".f64")), "double", n, endian = "little")
timed <- function(task, n, tool, work, scale = 1, runs = 3) {
  invisible(work())
  seconds <- replicate(runs, { spent <- system.time(work()); spent[["user.self"]] + spent[["sys.self"]] })
  cat(sprintf('{"task":"%s-%.0f","tool":"%s","seconds":%.6f,"scaled":%s}\n', task, n, tool, median(seconds) * scale,
    if (scale == 1) "false" else "true"))
}

for (n in c(1e4, 1e5, 1e6)) {
  labels <- column("labels", n)
  risks <- column("probabilities", n)
  if (has("pROC")) {
    roc <- function() pROC::roc(labels, risks, quiet = TRUE, direction = "<", levels = c(0, 1))
    timed("delong", n, "R pROC", function() pROC::ci.auc(roc(), method = "delong"), runs = runs)
    if (n < 1e6) {
      timed("bootstrap", n, "R pROC", function() {
        pROC::ci.auc(roc(), method = "bootstrap", boot.n = 20, progress = "none")
      }, scale = 100, runs = 1)
    }
  }
  if (n > 1e4) {
    logits <- qlogis(risks)
    timed("calibration", n, "R glm", function() {
      glm(labels ~ 1, offset = logits, family = binomial)
      glm(labels ~ logits, family = binomial)
    }, runs = 1)
  }
}

if (has("survival")) {
  library(survival)
  for (n in c(1e5, 1e6)) {
    times <- column("times", n)
    events <- column("events", n)
    groups <- column("groups", n)
    scores <- column("scores", n)
    x <- sapply(1:5, function(place) column(paste0("x", place), n))
    timed("cox", n, "R survival", function() coxph(Surv(times, events) ~ x, ties = "efron"), runs = runs)
    if (n == 1e6) {
      timed("kaplan-meier", n, "R survival", function() survfit(Surv(times, events) ~ 1), runs = runs)
      timed("log-rank", n, "R survival", function() survdiff(Surv(times, events) ~ groups), runs = runs)
      timed("harrell", n, "R survival", function() concordance(Surv(times, events) ~ scores, reverse = TRUE), runs = runs)
    }
  }
}
