/* The benchmark's policy in C: ./peer FILE, then "time SECONDS" or "answer FILE" a line.
   FILE holds doubles: all baselines and all targets in pence, the pot in pounds and the pence beyond them. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static long bodies;
static double *baseline, *target, pot;
static long long whole_pot;
static double *start, *amounts, *remainders, *sorted, *pence;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static double held(double least, double amount, double most) {
    return amount < least ? least : amount > most ? most : amount;
}

static void solve(void) {
    double shift = 0;
    for (long i = 0; i < bodies; i++) {
        double distance = held(-0.10, baseline[i] / target[i] - 1, 0.02);
        start[i] = baseline[i] * (1 + 0.09 - (distance + 0.10) * (0.038 / 0.12));
    }
    for (int step = 0; step < 60; step++) {
        double total = 0, rising = 0;
        for (long i = 0; i < bodies; i++) {
            double free = start[i] + baseline[i] * shift;
            double amount = held(baseline[i] * 1.052, free, baseline[i] * 1.08);
            amounts[i] = amount;
            total += amount;
            rising += amount == free ? baseline[i] : 0;
        }
        double move = (pot - total) / rising;
        if (fabs(move) <= 1e-12) break;
        shift += move;
    }
}

/* The value at a place in rising order; the array is written over. */
static double select_at(double *work, long size, long wanted) {
    long low = 0, high = size - 1;
    while (low < high) {
        double pivot = work[(low + high) / 2];
        long left = low, right = high;
        while (left <= right) {
            while (work[left] < pivot) left++;
            while (work[right] > pivot) right--;
            if (left <= right) {
                double kept = work[left];
                work[left++] = work[right];
                work[right--] = kept;
            }
        }
        if (wanted <= right) high = right;
        else if (wanted >= left) low = left;
        else break;
    }
    return work[wanted];
}

static void allocate(void) {
    solve();
    long long sum = 0;
    for (long i = 0; i < bodies; i++) {
        pence[i] = floor(amounts[i]);
        remainders[i] = amounts[i] - pence[i];
        sum += (long long) pence[i];
    }
    long left = (long) (whole_pot - sum);
    if (left <= 0 || left > bodies) return;
    memcpy(sorted, remainders, bodies * sizeof(double));
    double least = select_at(sorted, bodies, bodies - left);
    for (long i = 0; i < bodies; i++) {
        int more = remainders[i] > least;
        pence[i] += more;
        left -= more;
    }
    for (long i = 0; i < bodies && left > 0; i++) {
        if (remainders[i] == least) {
            pence[i]++;
            left--;
        }
    }
}

int main(int count, char **arguments) {
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (!file) return 1;
    fseek(file, 0, SEEK_END);
    long figures = ftell(file) / (long) sizeof(double);
    rewind(file);
    bodies = (figures - 2) / 2;
    double *all = malloc(figures * sizeof(double));
    if (fread(all, sizeof(double), figures, file) != (size_t) figures) return 1;
    fclose(file);
    baseline = all;
    target = all + bodies;
    whole_pot = (long long) all[figures - 2] * 100 + (long long) all[figures - 1];
    pot = (double) whole_pot;
    start = malloc(bodies * sizeof(double));
    amounts = malloc(bodies * sizeof(double));
    remainders = malloc(bodies * sizeof(double));
    sorted = malloc(bodies * sizeof(double));
    pence = malloc(bodies * sizeof(double));
    char order[16], argument[4096];
    while (scanf("%15s %4095s", order, argument) == 2) {
        if (strcmp(order, "answer") == 0) {
            allocate();
            FILE *answer = fopen(argument, "wb");
            if (!answer || fwrite(pence, sizeof(double), bodies, answer) != (size_t) bodies) return 1;
            fclose(answer);
            printf("written\n");
        } else {
            double begin = now();
            long runs = 0;
            do {
                allocate();
                runs++;
            } while (now() - begin < atof(argument));
            printf("%.3f\n", (now() - begin) * 1e6 / runs);
        }
        fflush(stdout);
    }
    return 0;
}
