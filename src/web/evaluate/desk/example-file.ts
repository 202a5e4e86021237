/** Stays of made-up people. */
const STAYS = 1_200;
const SEED = 20_261_121;

/**
 * A predictions file of people who never were: readmission by sex, age and hospital, from a formula and a seed, so that
 * everybody gets the same one. The newer model orders well and says risks that are too high; the older one orders worse.
 */
export function exampleFile(): File {
  const random = mulberry(SEED);
  const lines = ["stay,hospital,sex,age_band,readmitted,risk,older_score"];
  for (let stay = 1; stay <= STAYS; stay += 1) {
    const hospital = pick(["north", "south", "harbour"], random());
    const sex = pick(["female", "male"], random());
    const age = pick(["under 50", "50 to 69", "70 and over"], random());
    const frailty = bell(random) + (age === "70 and over" ? 0.5 : 0);
    const outcome = random() < chance(frailty - 1.9) ? 1 : 0;
    // One hospital writes less down, so the model sees less of its people.
    const seen = frailty * (hospital === "harbour" ? 0.5 : 1);
    const risk = chance(1.3 * seen - 1.5 + 0.5 * bell(random));
    const older = chance(0.6 * seen - 1.7 + 0.9 * bell(random));
    lines.push([stay, hospital, sex, age, outcome, risk.toFixed(4), older.toFixed(4)].join(","));
  }
  return new File([lines.join("\n")], "made-up-readmissions.csv", { type: "text/csv" });
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** About normal with mean 0 and spread 1. */
function bell(random: () => number): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw += 1) sum += random();
  return sum;
}

function pick(of: readonly string[], draw: number): string {
  return of[Math.floor(draw * of.length)] ?? "";
}

/** Mulberry32: small, and the same on every machine. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
