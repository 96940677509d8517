# Draws of the benchmark's policy over years in R, one after another: Rscript sweep.R FILE, then "time SECONDS" (microseconds a
# draw) or "answer FILE" (the last allocations of a draw without errors).
# FILE holds doubles: all baselines and all targets in pence, the years and the standard deviation of a target's error.
file <- commandArgs(trailingOnly = TRUE)[1]
figures <- readBin(file, "double", n = file.size(file) / 8, endian = "little")
bodies <- (length(figures) - 2) / 2
baseline <- figures[1:bodies]
target <- figures[bodies + 1:bodies]
years <- figures[2 * bodies + 1]
deviation <- figures[2 * bodies + 2]

year <- function(baseline, target) {
  growth <- approx(c(-0.10, 0.02), c(0.09, 0.052), xout = baseline / target - 1, rule = 2)$y
  low <- baseline * 1.052
  high <- baseline * 1.08
  pot <- floor(sum(baseline) * 211 / 200 + 0.5)
  amounts <- function(shift) pmin(pmax(baseline * (1 + growth + shift), low), high)
  shift <- uniroot(function(shift) sum(amounts(shift)) - pot, c(-0.1, 0.1), tol = 1e-16)$root
  exact <- amounts(shift)
  pence <- floor(exact)
  left <- pot - sum(pence)
  if (left > 0) {
    most <- order(pence - exact)[seq_len(left)]
    pence[most] <- pence[most] + 1
  }
  pence
}

draw <- function(deviation) {
  allocation <- baseline
  drawn <- target * (1 + deviation * rnorm(bodies))
  for (i in seq_len(years)) {
    allocation <- year(allocation, drawn)
    drawn <- drawn * 1.055
  }
  allocation
}

busy <- function() sum(proc.time()[c("user.self", "sys.self")])

set.seed(1)
input <- file("stdin", "r")
repeat {
  line <- readLines(input, n = 1)
  if (length(line) == 0) break
  words <- strsplit(line, " ", fixed = TRUE)[[1]]
  if (words[1] == "answer") {
    writeBin(draw(0), words[2], endian = "little")
    cat("written\n")
  } else {
    begin <- busy()
    runs <- 0
    while (busy() - begin < as.numeric(words[2])) {
      draw(deviation)
      runs <- runs + 1
    }
    cat((busy() - begin) * 1e6 / runs, "\n", sep = "")
  }
}
