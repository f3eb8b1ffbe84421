/*
 * REF-60 in C: the practical limit that the engine is measured against. Same layout and same operations as
 * handWritten.ts, so the same bits; an indexed binary heap whose children are chosen without a branch.
 *
 * Build: gcc -O3 -march=native -ffp-contract=off ref60.c -o ref60 -lm
 * (-ffp-contract=off: a fused multiply-add would round once where ECMAScript rounds twice.)
 *
 * Each line of standard input asks for runs: components a zone, first run, number of runs. Each is answered by a line
 * of JSON: processor time, and what the runs came to. With an argument, the addresses at which the program was found
 * at regular moments follow, one a line (built with -g -no-pie, addr2line names them).
 */
#define _GNU_SOURCE
#include <math.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <ucontext.h>

typedef uint32_t u32;
typedef int32_t i32;

enum { PROVIDERS = 3, STEPS = 8, STATE_COUNT = 11, COLUMNS = 8 };
enum { MAX_COMPONENTS = 10100, MAX_MACHINES = MAX_COMPONENTS + 32, MAX_NODES = MAX_COMPONENTS + 64, MAX_LINKS = 4 * MAX_COMPONENTS + 64 };

#define IDLE INFINITY
static const double HORIZON = 8760;
static const u32 SEED = 1;

/* ---- chance, as in portable.ts */

static const double UNIT = 1.0 / 4294967296.0;
static const double LN2 = 0.6931471805599453, LN2_HIGH = 6.93147180369123816490e-01, LN2_LOW = 1.90821492927058770002e-10;
static const double LOG2E = 1.4426950408889634;
static double scale[33], powers[129];

static inline double ln_unit(u32 word) {
  int zeros = word ? __builtin_clz(word) : 32;
  double m = ((double)word + 0.5) * scale[zeros];
  int k = -(zeros + 1);
  if (m > 1.4142135623730951) { m *= 0.5; k++; }
  double f = m - 1, s = f / (2 + f), z = s * s, w = z * z;
  double odd = w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332));
  double even = z * (0.6666666666666735130 + w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)));
  double h = 0.5 * f * f;
  return f - (h - s * (h + odd + even)) + k * LN2;
}

static inline double exponential_of(double x) {
  double k = floor(x * LOG2E + 0.5), high = x - k * LN2_HIGH, low = k * LN2_LOW, r = high - low, t = r * r;
  double c = r - t * (1.66666666666666019037e-01 + t * (-2.77777777770155933842e-03 + t * (6.61375632143793436117e-05 + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
  return (1 - (low - (r * c) / (2 - c) - high)) * powers[(int)k + 64];
}

static double normal_of(u32 word) {
  double q = ((double)word + 0.5) * UNIT - 0.5, t, v;
  if (q <= 0.425 && q >= -0.425) {
    t = 0.180625 - q * q;
    return q * (((((((2509.0809287301226727 * t + 33430.575583588128105) * t + 67265.770927008700853) * t + 45921.953931549871457) * t + 13731.693765509461125) * t + 1971.5909503065514427) * t + 133.14166789178437745) * t + 3.387132872796366608)
      / (((((((5226.495278852854561 * t + 28729.085735721942674) * t + 39307.89580009271061) * t + 21213.794301586595867) * t + 5394.1960214247511077) * t + 687.1870074920579083) * t + 42.313330701600911252) * t + 1);
  }
  t = sqrt(-ln_unit(q < 0 ? word : ~word));
  if (t <= 5) {
    t -= 1.6;
    v = (((((((7.7454501427834140764e-4 * t + 0.0227238449892691845833) * t + 0.24178072517745061177) * t + 1.27045825245236838258) * t + 3.64784832476320460504) * t + 5.7694972214606914055) * t + 4.6303378461565452959) * t + 1.42343711074968357734)
      / (((((((1.05075007164441684324e-9 * t + 5.475938084995344946e-4) * t + 0.0151986665636164571966) * t + 0.14810397642748007459) * t + 0.68976733498510000455) * t + 1.6763848301838038494) * t + 2.05319162663775882187) * t + 1);
  } else {
    t -= 5;
    v = (((((((2.01033439929228813265e-7 * t + 2.71155556874348757815e-5) * t + 0.0012426609473880784386) * t + 0.026532189526576123093) * t + 0.29656057182850489123) * t + 1.7848265399172913358) * t + 5.4637849111641143699) * t + 6.6579046435011037772)
      / (((((((2.04426310338993978564e-15 * t + 1.4215117583164458887e-7) * t + 1.8463183175100546818e-5) * t + 7.868691311456132591e-4) * t + 0.0148753612908506148525) * t + 0.13692988092273580531) * t + 0.59983220655588793769) * t + 1);
  }
  return q < 0 ? -v : v;
}

static u32 scrambled(u32 h) {
  h = (h ^ (h >> 16)) * 0x85ebca6bu;
  h = (h ^ (h >> 13)) * 0xc2b2ae35u;
  return h ^ (h >> 16);
}

/* ---- the model's numbers, as in parameters.ts */

enum { EXPONENTIAL, UNIFORM, LOGNORMAL };
enum { INSTANCE_UP, RESTARTING, FAILED, ZONE_UP, ZONE_DOWN, PROVIDER_UP, PROVIDER_DOWN, STREAMING, BROKEN, SOUND, CORRUPT };

static uint8_t law[STATE_COUNT], next_of[STATE_COUNT], otherwise_of[STATE_COUNT], is_up[STATE_COUNT];
static double first_parameter[STATE_COUNT], second_parameter[STATE_COUNT], chance_of[STATE_COUNT];
static double decision_mu, step_mu[STEPS];
static const i32 persons[STEPS] = {1, 1, 1, 2, 1, 2, 1, 1}, inputs_of[STEPS] = {0, 1, 1, 1, 1, 2, 1, 1};
static const i32 first_follower[STEPS + 1] = {0, 2, 3, 4, 6, 7, 8, 8, 8}, followers[STEPS] = {1, 2, 3, 4, 5, 7, 5, 6};

typedef struct { int law; double a, b; } Stay;
typedef struct { int next, up; double chance; int otherwise; } Way;

static void state_row(int state, Stay stay, Way way) {
  law[state] = stay.law; first_parameter[state] = stay.a; second_parameter[state] = stay.b;
  next_of[state] = way.next; is_up[state] = way.up; chance_of[state] = way.chance; otherwise_of[state] = way.otherwise;
}

static void init_tables(void) {
  static const double medians[STEPS] = {0.25, 0.5, 1, 2, 0.5, 0.25, 0.5, 0.25};
  for (int zeros = 0; zeros < 33; zeros++) scale[zeros] = ldexp(1, zeros - 31);
  for (int k = -64; k <= 64; k++) powers[k + 64] = ldexp(1, k);
  state_row(INSTANCE_UP, (Stay){EXPONENTIAL, 720, 0}, (Way){RESTARTING, 1, 1, 0});
  state_row(RESTARTING, (Stay){UNIFORM, 1.0 / 60, 5.0 / 60}, (Way){INSTANCE_UP, 0, 0.8, FAILED});
  state_row(FAILED, (Stay){LOGNORMAL, log(2), 0.8}, (Way){INSTANCE_UP, 0, 1, 0});
  state_row(ZONE_UP, (Stay){EXPONENTIAL, 4380, 0}, (Way){ZONE_DOWN, 1, 1, 0});
  state_row(ZONE_DOWN, (Stay){LOGNORMAL, log(3), 1}, (Way){ZONE_UP, 0, 1, 0});
  state_row(PROVIDER_UP, (Stay){EXPONENTIAL, 8760, 0}, (Way){PROVIDER_DOWN, 1, 1, 0});
  state_row(PROVIDER_DOWN, (Stay){LOGNORMAL, log(6), 1}, (Way){PROVIDER_UP, 0, 1, 0});
  state_row(STREAMING, (Stay){EXPONENTIAL, 500, 0}, (Way){BROKEN, 1, 1, 0});
  state_row(BROKEN, (Stay){LOGNORMAL, log(2), 0.7}, (Way){STREAMING, 1, 1, 0});
  state_row(SOUND, (Stay){EXPONENTIAL, 17520, 0}, (Way){CORRUPT, 1, 1, 0});
  state_row(CORRUPT, (Stay){LOGNORMAL, log(12), 0.8}, (Way){SOUND, 0, 1, 0});
  decision_mu = log(1.0 / 3);
  for (int step = 0; step < STEPS; step++) step_mu[step] = log(medians[step]);
}

/* ---- what depends on what, as in topology.ts */

static i32 things, nodes, machines, initial, first_link[MAX_NODES + 1], links[MAX_LINKS], needed[MAX_NODES], inputs[MAX_NODES], serving[PROVIDERS];
static uint8_t watched[MAX_NODES], first_state[MAX_MACHINES];
static i32 first_missing[MAX_NODES], stack[MAX_NODES];
static i32 edge_from[MAX_LINKS], edge_to[MAX_LINKS], edges;

static void add_edge(i32 from, i32 to) { edge_from[edges] = from; edge_to[edges++] = to; inputs[to]++; }

static int share(double part, int components) { int n = (int)(part * components); return n < 1 ? 1 : n; }

static void build(int components) {
  int zones_each = components == 4 ? 1 : 2, zones = PROVIDERS * zones_each, first_instance = PROVIDERS + zones;
  int fronts = share(0.4, components), interfaces = share(0.3, components), databases = share(0.2, components);
  i32 data = first_instance + zones * components, interface_gate = data + 1, database_gate = interface_gate + zones;
  i32 identity_gate = database_gate + PROVIDERS, serving_gate = identity_gate + PROVIDERS;
  things = data + 1; nodes = serving_gate + PROVIDERS; edges = 0;
  memset(inputs, 0, sizeof inputs); memset(needed, 0, sizeof needed); memset(watched, 0, sizeof watched); memset(first_state, 0, sizeof first_state);
  for (int p = 0; p < PROVIDERS; p++) first_state[p] = PROVIDER_UP;
  for (int z = 0; z < zones; z++) { first_state[PROVIDERS + z] = ZONE_UP; add_edge(z / zones_each, PROVIDERS + z); }
  for (int z = 0; z < zones; z++) for (int c = 0; c < components; c++) {
    int node = first_instance + z * components + c, site = z / zones_each;
    first_state[node] = INSTANCE_UP; add_edge(PROVIDERS + z, node);
    if (c < fronts) { add_edge(interface_gate + z, node); add_edge(node, serving_gate + site); }
    else if (c < fronts + interfaces) {
      add_edge(database_gate + site, node); add_edge(identity_gate + site, node);
      if (site < 2) add_edge(data, node);
      add_edge(node, interface_gate + z);
    }
    else if (c < fronts + interfaces + databases) add_edge(node, database_gate + site);
    else add_edge(node, identity_gate + site);
  }
  for (int z = 0; z < zones; z++) needed[interface_gate + z] = 1;
  for (int p = 0; p < PROVIDERS; p++) {
    needed[database_gate + p] = needed[identity_gate + p] = 1; needed[serving_gate + p] = (zones_each * fronts + 1) / 2;
    serving[p] = serving_gate + p; watched[serving_gate + p] = 1;
  }
  watched[2] = 1; first_state[data] = SOUND; first_state[things] = STREAMING;
  initial = things + 1; machines = things + 4 + STEPS;
  memset(first_link, 0, sizeof first_link);
  for (int e = 0; e < edges; e++) first_link[edge_from[e] + 1]++;
  for (int n = 0; n < nodes; n++) first_link[n + 1] += first_link[n];
  for (int n = 0; n < nodes; n++) stack[n] = first_link[n];
  for (int e = 0; e < edges; e++) links[stack[edge_from[e]]++] = edge_to[e];
  for (int n = 0; n < nodes; n++) first_missing[n] = needed[n] ? needed[n] - inputs[n] : 0;
}

/* ---- the state of a run, in one block */

static struct Run {
  double key[MAX_MACHINES + 2];
  i32 heap[MAX_MACHINES + 2], place[MAX_MACHINES], missing[MAX_NODES];
  uint8_t state[MAX_MACHINES];
  double now, broken_since, outage_at, last_backup, backup_at, broken_then, downtime, worst_outage, lost, worst_loss;
  i32 phase, active, target, team_free, done, step_state[STEPS], step_missing[STEPS], changed, events, outages, failovers, recoveries;
  u32 a, b, c, d;
} R;

enum { BACKUP = 1, CONTROL = 2, FAILBACK = 3, FIRST_STEP = 4 };

/* xoshiro128** of D. Blackman and S. Vigna */
static inline u32 next_word(void) {
  u32 x = R.b * 5, result = ((x << 7) | (x >> 25)) * 9, t = R.b << 9;
  R.c ^= R.a; R.d ^= R.b; R.b ^= R.c; R.a ^= R.d; R.c ^= t; R.d = (R.d << 11) | (R.d >> 21);
  return result;
}
static inline double unit(void) { return ((double)next_word() + 0.5) * UNIT; }
static inline double uniform(double from, double to) { return from + (to - from) * unit(); }
static inline double exponential(double mean) { return -mean * ln_unit(next_word()); }
static inline double lognormal(double mu, double sigma) { return exponential_of(mu + sigma * normal_of(next_word())); }
static inline double stay_in(int s) {
  switch (law[s]) {
    case EXPONENTIAL: return exponential(first_parameter[s]);
    case UNIFORM: return uniform(first_parameter[s], second_parameter[s]);
    default: return lognormal(first_parameter[s], second_parameter[s]);
  }
}

/* ---- calendar */

static void sift_down(i32 hole, i32 machine, double due) {
  double *key = R.key; i32 *heap = R.heap, *place = R.place, n = machines;
  for (;;) {
    i32 child = 2 * hole + 1;
    if (child >= n) break;
    child += key[heap[child + 1]] < key[heap[child]];
    i32 moved = heap[child];
    if (key[moved] >= due) break;
    heap[hole] = moved; place[moved] = hole; hole = child;
  }
  heap[hole] = machine; place[machine] = hole;
}

static inline void wake_at(i32 machine, double due) {
  double before = R.key[machine]; i32 hole = R.place[machine];
  R.key[machine] = due;
  if (due >= before) { sift_down(hole, machine, due); return; }
  while (hole > 0) {
    i32 parent = (hole - 1) >> 1, moved = R.heap[parent];
    if (R.key[moved] <= due) break;
    R.heap[hole] = moved; R.place[moved] = hole; hole = parent;
  }
  R.heap[hole] = machine; R.place[machine] = hole;
}

static void build_calendar(void) {
  for (i32 m = 0; m < machines; m++) { R.heap[m] = m; R.place[m] = m; }
  R.heap[machines] = R.heap[machines + 1] = machines; R.key[machines] = IDLE;
  for (i32 at = (machines - 2) >> 1; at >= 0; at--) sift_down(at, R.heap[at], R.key[R.heap[at]]);
}

/* ---- dependencies */

static void flip(i32 node, i32 by) {
  i32 cross = by > 0, depth = 0;
  if ((R.missing[node] += by) != cross) return;
  stack[depth++] = node;
  do {
    i32 changed = stack[--depth];
    if (watched[changed]) R.changed = 1;
    for (i32 at = first_link[changed]; at < first_link[changed + 1]; at++) {
      i32 dependent = links[at];
      if ((R.missing[dependent] += by) == cross) stack[depth++] = dependent;
    }
  } while (depth > 0);
}
static inline int serves(int site) { return R.missing[serving[site]] <= 0; }

/* ---- controller and recovery plan */

enum { NORMAL, SUSPECT, DECIDING, FAILING_OVER, RECOVERING, WAITING };

static void end_outage(void) {
  double lasted = R.now - R.outage_at;
  R.downtime += lasted;
  if (lasted > R.worst_outage) R.worst_outage = lasted;
  R.phase = NORMAL;
  if (R.active != 0 && serves(0) && R.key[things + FAILBACK] == IDLE) wake_at(things + FAILBACK, R.now + 24);
}
static void lose(double hours) { R.lost += hours; if (hours > R.worst_loss) R.worst_loss = hours; }
static void start_steps(void) {
  for (int s = 0; s < STEPS; s++) if (R.step_state[s] == 1 && persons[s] <= R.team_free) {
    R.step_state[s] = 2; R.team_free -= persons[s]; wake_at(things + FIRST_STEP + s, R.now + lognormal(step_mu[s], 0.4));
  }
}
static void start_plan(void) {
  R.team_free = 2; R.done = 0;
  for (int s = 0; s < STEPS; s++) { R.step_missing[s] = inputs_of[s]; R.step_state[s] = inputs_of[s] == 0; }
  start_steps();
}
static void evaluate(void) {
  i32 control = things + CONTROL;
  if (serves(R.active)) { wake_at(control, IDLE); end_outage(); return; }
  for (int site = 0; site < 2; site++) if (site != R.active && serves(site)) {
    R.target = site; R.phase = FAILING_OVER; wake_at(control, R.now + uniform(5.0 / 60, 15.0 / 60)); return;
  }
  wake_at(control, IDLE);
  if (R.active != 2 && R.missing[2] <= 0) { R.phase = RECOVERING; start_plan(); } else R.phase = WAITING;
}
static void look_around(void) {
  i32 control = things + CONTROL, failback = things + FAILBACK;
  R.changed = 0;
  if (R.active != 0) {
    if (serves(0)) { if (R.key[failback] == IDLE) wake_at(failback, R.now + 24); }
    else if (R.key[failback] != IDLE) wake_at(failback, IDLE);
  }
  switch (R.phase) {
    case NORMAL:
      if (serves(R.active)) break;
      R.outage_at = R.now; R.broken_then = R.broken_since; R.outages++; R.phase = SUSPECT;
      wake_at(control, R.now + uniform(1.0 / 60, 10.0 / 60));
      break;
    case SUSPECT: case DECIDING: if (serves(R.active)) { wake_at(control, IDLE); end_outage(); } break;
    case WAITING: evaluate(); break;
  }
}

/* ---- events */

static void backup_on(i32 machine) {
  if (R.state[machine] == 0) { R.state[machine] = 1; R.backup_at = R.now; wake_at(machine, R.now + lognormal(0, 0.5)); return; }
  int succeeded = unit() < 0.98;
  R.state[machine] = 0;
  if (succeeded && serves(R.active)) R.last_backup = R.backup_at;
  wake_at(machine, R.backup_at + 24);
}
static void control_on(i32 machine) {
  if (R.phase == SUSPECT) { R.phase = DECIDING; wake_at(machine, R.now + lognormal(decision_mu, 0.5)); return; }
  if (R.phase == DECIDING) { evaluate(); return; }
  wake_at(machine, IDLE);
  if (!serves(R.target)) { evaluate(); return; }
  R.active = R.target; R.failovers++;
  double lag = exponential(1.0 / 120), stale = R.outage_at - R.broken_then;
  lose(lag + (stale > 0 ? stale : 0)); end_outage();
}
static void failback_on(i32 machine) {
  wake_at(machine, IDLE);
  if (R.phase == NORMAL && R.active != 0 && serves(0)) R.active = 0;
}
static void end_step(i32 machine) {
  int s = machine - things - FIRST_STEP;
  if (unit() < 0.05) { wake_at(machine, R.now + lognormal(step_mu[s], 0.4)); return; }
  wake_at(machine, IDLE);
  R.step_state[s] = 3; R.team_free += persons[s];
  for (i32 at = first_follower[s]; at < first_follower[s + 1]; at++) if (--R.step_missing[followers[at]] == 0) R.step_state[followers[at]] = 1;
  if (++R.done < STEPS) { start_steps(); return; }
  if (!serves(2)) { evaluate(); return; }
  R.active = 2; R.recoveries++;
  double stale = R.outage_at - R.last_backup;
  lose(stale > 0 ? stale : 0); end_outage();
}
static void event(i32 machine, double now) {
  R.now = now; R.events++;
  if (machine <= things) {
    int from = R.state[machine], next = next_of[from];
    if (chance_of[from] < 1 && unit() >= chance_of[from]) next = otherwise_of[from];
    R.state[machine] = next; wake_at(machine, now + stay_in(next));
    if (machine == things) R.broken_since = next == BROKEN ? now : IDLE;
    else if (is_up[next] != is_up[from]) { flip(machine, is_up[from] - is_up[next]); if (R.changed) look_around(); }
    return;
  }
  switch (machine - things) {
    case BACKUP: backup_on(machine); break;
    case CONTROL: control_on(machine); break;
    case FAILBACK: failback_on(machine); break;
    default: end_step(machine);
  }
}

static void reset(u32 run) {
  for (i32 n = 0; n < nodes; n++) R.missing[n] = first_missing[n];
  for (i32 m = 0; m < machines; m++) R.state[m] = first_state[m];
  R.broken_since = IDLE;
  R.now = R.outage_at = R.last_backup = R.backup_at = R.broken_then = R.downtime = R.worst_outage = R.lost = R.worst_loss = 0;
  R.phase = R.active = R.target = R.team_free = R.done = R.changed = R.events = R.outages = R.failovers = R.recoveries = 0;
  u32 h = scrambled(SEED), words[4];
  for (u32 i = 0; i < 4; i++) words[i] = scrambled(h + (run * 4 + i) * 0x9e3779b9u);
  R.a = words[0]; R.b = words[1]; R.c = words[2]; R.d = words[3];
  for (i32 m = 0; m < machines; m++) R.key[m] = m < initial ? stay_in(R.state[m]) : IDLE;
  R.key[things + BACKUP] = 24;
  build_calendar();
}

static void play(u32 run, double *row) {
  reset(run);
  for (;;) {
    i32 machine = R.heap[0];
    double due = R.key[machine];
    if (due > HORIZON) break;
    event(machine, due);
  }
  double open = R.phase == NORMAL ? 0 : HORIZON - R.outage_at;
  row[0] = R.downtime + open; row[1] = R.outages; row[2] = open > R.worst_outage ? open : R.worst_outage;
  row[3] = R.failovers; row[4] = R.recoveries; row[5] = R.lost; row[6] = R.worst_loss; row[7] = R.events;
}

static double cpu_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

/* ---- where time goes: the address at each tick of the processor's clock */

enum { MAX_TICKS = 1 << 20 };
static uintptr_t ticks[MAX_TICKS];
static volatile int tick_count;

static void on_tick(int signal, siginfo_t *info, void *context) {
  (void)signal; (void)info;
#if defined(__x86_64__)
  if (tick_count < MAX_TICKS) ticks[tick_count++] = (uintptr_t)((ucontext_t *)context)->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
  if (tick_count < MAX_TICKS) ticks[tick_count++] = (uintptr_t)((ucontext_t *)context)->uc_mcontext.pc;
#else
  (void)context;
#endif
}

static void start_ticking(void) {
  struct sigaction action = {0};
  action.sa_sigaction = on_tick;
  action.sa_flags = SA_SIGINFO | SA_RESTART;
  sigaction(SIGPROF, &action, NULL);
  struct itimerval every_ms = {{0, 1000}, {0, 1000}};
  setitimer(ITIMER_PROF, &every_ms, NULL);
}

static void print_list(const char *name, const double *values) {
  printf(",\"%s\":[", name);
  for (int i = 0; i < COLUMNS; i++) printf("%s%.17g", i ? "," : "", values[i]);
  printf("]");
}

int main(int argument_count, char **arguments) {
  (void)arguments;
  int components, built = 0;
  unsigned first, runs;
  init_tables();
  if (argument_count > 1) start_ticking();
  while (scanf("%d %u %u", &components, &first, &runs) == 3) {
    if (components * 6 > MAX_COMPONENTS) return 1;
    if (components != built) { build(components); built = components; }
    double sums[COLUMNS] = {0}, squares[COLUMNS] = {0}, row[COLUMNS], hash = 0, before = cpu_ms();
    for (u32 run = first; run < first + runs; run++) {
      play(run, row);
      hash = fmod(hash * 31 + row[0] + row[5], 1e9);
      for (int i = 0; i < COLUMNS; i++) { sums[i] += row[i]; squares[i] += row[i] * row[i]; }
    }
    printf("{\"cpuMs\":%.6f,\"runs\":%u,\"events\":%.0f,\"hash\":%.17g", cpu_ms() - before, runs, sums[7], hash);
    print_list("sums", sums); print_list("squares", squares); printf("}\n");
    fflush(stdout);
  }
  for (int i = 0; i < tick_count; i++) printf("0x%lx\n", (unsigned long)ticks[i]);
  return 0;
}
