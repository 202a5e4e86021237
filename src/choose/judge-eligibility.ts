import { backgroundWords } from "#src/atlas/index.ts";
import type { Atlas, Credential, EligibilityRoute } from "#src/atlas/index.ts";
import type { CalendarDate } from "#src/kernel/index.ts";
import type { Eligibility, StatedFacts } from "./eligibility.ts";
import { backgroundsOf, judgeRule } from "./judge-rule.ts";
import { listWords } from "./list-words.ts";

type RouteStanding = Eligibility["routes"][number];
type Verdict = Eligibility["verdict"];

const BEST_FIRST: readonly Verdict[] = ["open", "ask", "not-eligible", "not-offered"];

/**
 * Whether somebody may take a credential: every rule of every way in, judged on what they say of themselves. Unless
 * it is open, what its record names instead follows, the best verdict first.
 */
export function judgeEligibility(
  credential: Credential,
  facts: StatedFacts,
  atlas: Pick<Atlas, "credentials">,
  today: CalendarDate,
): Eligibility {
  const routes = credential.routes.map((route) => judgeRoute(route, facts, today));
  const standing = weigh(credential, routes, facts);
  return {
    version: 1,
    credential: credential.id,
    label: credential.label,
    ...standing,
    routes,
    instead: standing.verdict === "open" ? [] : listInstead(credential, facts, atlas, today),
  };
}

function judgeRoute(route: EligibilityRoute, facts: StatedFacts, today: CalendarDate): RouteStanding {
  const rules = route.rules.map((rule) => judgeRule(rule, facts, today));
  const { id, label, status } = route;
  return { id, label, status, verdict: verdictOf(status, rules), rules };
}

function verdictOf(status: RouteStanding["status"], rules: RouteStanding["rules"]): RouteStanding["verdict"] {
  if (status === "closed" || rules.some((rule) => rule.status === "unmet")) return "unmet";
  return status === "open" && rules.every((rule) => rule.status === "met") ? "met" : "unknown";
}

function weigh(
  credential: Credential,
  routes: readonly RouteStanding[],
  facts: StatedFacts,
): Pick<Eligibility, "verdict" | "because"> {
  if (credential.offered === "no")
    return { verdict: "not-offered", because: "Not offered any more, as far as we know." };
  const standing = routes.length === 0 ? weighOpenTo(credential, facts) : weighRoutes(routes);
  // What is only announced cannot be begun, whatever its rules say.
  return credential.offered === "announced" && standing.verdict === "open"
    ? { verdict: "ask", because: `Announced; ask whether it has begun. ${standing.because}` }
    : standing;
}

function weighOpenTo({ openTo }: Credential, facts: StatedFacts): Pick<Eligibility, "verdict" | "because"> {
  const said = backgroundsOf(facts);
  const who = listWords(openTo.map((background) => backgroundWords[background].many));
  if (said.length === 0)
    return { verdict: "ask", because: `Open to ${who}. You have not said which you are.` };
  const own = said.filter((background) => openTo.includes(background));
  if (own.length === 0) return { verdict: "not-eligible", because: `For ${who} only.` };
  const many = listWords(own.map((background) => backgroundWords[background].many));
  return { verdict: "open", because: `Open to ${many}; we know of no further rule.` };
}

function weighRoutes(routes: readonly RouteStanding[]): Pick<Eligibility, "verdict" | "because"> {
  const met = routes.find(({ verdict }) => verdict === "met");
  if (met !== undefined) return { verdict: "open", because: `${met.label}: every rule is met.` };
  const [open] = nearestFirst(
    routes.filter(({ verdict }) => verdict === "unknown"),
    "unknown",
  );
  if (open !== undefined) return { verdict: "ask", because: describeOpen(open) };
  const living = routes.filter(({ status }) => status !== "closed");
  const [nearest] = nearestFirst(living, "unmet");
  const rule = nearest?.rules.find(({ status }) => status === "unmet");
  return {
    verdict: "not-eligible",
    because: rule?.why ?? "Every way in that we know of is closed.",
  };
}

function describeOpen({ label, status, rules }: RouteStanding): string {
  const open = rules.filter((rule) => rule.status === "unknown").map(({ name }) => `“${name}”`);
  const hangs = open.length === 0 ? [] : [`it hangs on ${listWords(open)}`];
  const unsure = status === "unknown" ? ["ask whether this way in is still open"] : [];
  return `${label}: ${[...hangs, ...unsure].join("; ")}.`;
}

/** Ways in with the fewest rules of a status first; equals stay in their order. */
function nearestFirst(
  routes: readonly RouteStanding[],
  status: RouteStanding["verdict"],
): readonly RouteStanding[] {
  const count = ({ rules }: RouteStanding): number => rules.filter((rule) => rule.status === status).length;
  return routes.toSorted((one, other) => count(one) - count(other));
}

/** Each with its own verdict and without its own list, so that two that name each other do not go round. */
function listInstead(
  credential: Credential,
  facts: StatedFacts,
  { credentials }: Pick<Atlas, "credentials">,
  today: CalendarDate,
): Eligibility["instead"] {
  return credential.instead
    .filter((id) => id !== credential.id)
    .flatMap((id) => credentials.find((other) => other.id === id) ?? [])
    .map((other) => ({
      id: other.id,
      label: other.label,
      ...weigh(
        other,
        other.routes.map((route) => judgeRoute(route, facts, today)),
        facts,
      ),
    }))
    .toSorted((one, other) => BEST_FIRST.indexOf(one.verdict) - BEST_FIRST.indexOf(other.verdict));
}
