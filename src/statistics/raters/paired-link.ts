/** Log-probabilities of an outcome and their first and second derivatives by distance d and tie parameter t. */
export interface OutcomeTerms {
  log: number;
  byDistance: number;
  byTie: number;
  byDistance2: number;
  byBoth: number;
  byTie2: number;
}

/** How the distance of two items turns into outcomes. Each call fills `into` for one outcome. */
export interface PairedLink {
  readonly hasTies: boolean;
  readonly startTie: number;
  readonly firstWins: (distance: number, tie: number, into: OutcomeTerms) => void;
  readonly tie: (distance: number, tie: number, into: OutcomeTerms) => void;
}

/** log(1 / (1 + exp(−x))) without overflow. */
const logLogistic = (x: number) => (x > 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x)));
const logistic = (x: number) => Math.exp(logLogistic(x));

/** Bradley and Terry 1952: the logistic of the distance. */
export const bradleyTerryLink: PairedLink = {
  hasTies: false,
  startTie: 0,
  firstWins(distance, _, into) {
    const win = logistic(distance);
    into.log = logLogistic(distance);
    into.byDistance = 1 - win;
    into.byDistance2 = -win * (1 - win);
    into.byTie = 0;
    into.byBoth = 0;
    into.byTie2 = 0;
  },
  tie() {},
};

/** Davidson 1970: weights e^(d/2), e^(−d/2) and ν of win, loss and tie; t = log ν. */
export const davidsonLink: PairedLink = {
  hasTies: true,
  startTie: -0.5,
  firstWins(distance, tie, into) {
    fillDavidson(distance, tie, 0.5, into);
  },
  tie(distance, tie, into) {
    fillDavidson(distance, tie, 0, into);
    into.log += tie;
    into.byTie += 1;
  },
};

function fillDavidson(distance: number, tie: number, half: number, into: OutcomeTerms): void {
  const top = Math.max(Math.abs(distance) / 2, tie);
  const first = Math.exp(distance / 2 - top);
  const second = Math.exp(-distance / 2 - top);
  const tied = Math.exp(tie - top);
  const all = first + second + tied;
  const lean = (first - second) / all / 2;
  const share = tied / all;
  into.log = half * distance - top - Math.log(all);
  into.byDistance = half - lean;
  into.byTie = -share;
  into.byDistance2 = -((first + second) / all / 4 - lean * lean);
  into.byBoth = lean * share;
  into.byTie2 = -share * (1 - share);
}

/** Rao and Kupper 1967: a win needs the distance to pass a threshold t = log θ, θ > 1. */
export const raoKupperLink: PairedLink = {
  hasTies: true,
  startTie: 0.5,
  firstWins(distance, tie, into) {
    const win = logistic(distance - tie);
    into.log = logLogistic(distance - tie);
    into.byDistance = 1 - win;
    into.byTie = win - 1;
    into.byDistance2 = -win * (1 - win);
    into.byBoth = win * (1 - win);
    into.byTie2 = -win * (1 - win);
  },
  tie(distance, tie, into) {
    // θ² − 1 over the product of both denominators: a sum of a win, a loss and a term of the threshold alone.
    const above = logistic(distance - tie);
    const below = logistic(-distance - tie);
    const grown = Math.exp(2 * tie);
    into.log = Math.log(Math.expm1(2 * tie)) + logLogistic(distance - tie) + logLogistic(-distance - tie);
    into.byDistance = below - above;
    into.byTie = (2 * grown) / (grown - 1) - (1 - above) - (1 - below);
    into.byDistance2 = -above * (1 - above) - below * (1 - below);
    into.byBoth = above * (1 - above) - below * (1 - below);
    into.byTie2 = (-4 * grown) / (grown - 1) ** 2 - above * (1 - above) - below * (1 - below);
  },
};
