import { useQueryClient } from "@tanstack/react-query";
import { useRouter, useRouterState } from "@tanstack/react-router";
import { useExamples, usePlans, useProfiles } from "../client/use-lists.ts";
import { call } from "../client/call.ts";
import { useMe } from "../client/use-me.ts";
import { useKinds } from "../client/use-reference.ts";
import { TOOLS } from "../field/hub/tools.ts";
import { useEvaluations } from "../evaluate/kept/use-evaluations.ts";
import { DOWNLOADS } from "../evaluate/report/downloads.ts";
import { useKits } from "../kits/use-kits.ts";
import { usePieces } from "../proof/use-proof.ts";
import { useProjects } from "../review/use-review.ts";
import { reviewCommands } from "../review/review-commands.ts";
import { isPersonal } from "./places.ts";
import { useTheme } from "./theme.ts";

export interface Command {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is, shown at the right: “screen”, “profile”. */
  readonly kind: string;
  /** The address it opens, if it opens one. */
  readonly href?: string;
  readonly run: () => void;
}

/** Everything the palette can reach from here, the present profile or plan first. */
export function usePaletteCommands(showShortcuts: () => void): readonly Command[] {
  const { navigate } = useRouter();
  const queries = useQueryClient();
  const { theme, choose } = useTheme();
  const here = useRouterState({ select: (state) => state.location.pathname });
  const profiles = useProfiles().data?.profiles ?? [];
  const plans = usePlans().data?.plans ?? [];
  const kinds = useKinds().data?.kinds ?? [];
  const evaluations = useEvaluations().data?.evaluations ?? [];
  const pieces = usePieces().data?.pieces ?? [];
  const kits = useKits().data?.kits ?? [];
  const me = useMe().data;
  // Asking while nobody is signed in would put the form for it over the page.
  const projects = useProjects(me?.mode === "own" || Boolean(me?.signedIn)).data?.projects ?? [];
  const examples = useExamples().data?.examples ?? [];
  const open = (href: string) => void navigate({ href });
  const otherTheme = theme === "dark" ? "light" : "dark";

  const tryExample = async (example: string) => {
    const answer = await call("profile.importExample", { example, format: "pdf" });
    if (answer.kind !== "imported") return;
    await queries.invalidateQueries({ queryKey: ["profiles"] });
    open(`/profile/${answer.profile.id}`);
  };

  const screen = (label: string, href: string): Command => ({
    id: `${label} ${href}`,
    label,
    kind: "screen",
    href,
    run: () => open(href),
  });
  const offered = ({ href }: Command) => me?.mode !== "shared" || href === undefined || !isPersonal(href);
  const inProfile = /^\/profile\/([^/]+)/.exec(here)?.[1];
  const inEvaluation = /^\/evaluate\/([^/]+)/.exec(here)?.[1];
  const inProof = /^\/proof\/(?!new$|verify$)([^/]+)/.exec(here)?.[1];
  const inPlan = /^\/plan\/([^/]+)/.exec(here)?.[1];

  const all: readonly Command[] = [
    ...(inProfile === undefined
      ? []
      : [
          screen("This profile: what we read", `/profile/${inProfile}`),
          screen("This profile: correct it", `/profile/${inProfile}#corrections`),
          screen("This profile: add a skill", `/profile/${inProfile}#add-skill`),
          screen("This profile: its lanes", `/profile/${inProfile}/lanes`),
        ]),
    ...(inPlan === undefined
      ? []
      : [
          screen("This plan: weeks side by side", `/plan/${inPlan}/timeline`),
          screen("This plan: recall today’s cards", `/plan/${inPlan}/recall`),
          screen("This plan: change hours or start", `/plan/${inPlan}#redraft`),
          screen("This plan: hours, shifts, leave", `/plan/${inPlan}/time`),
          screen("This plan: what would more hours buy?", `/plan/${inPlan}/time#more-hours`),
          download("This plan: calendar file", `/download/plan/${inPlan}.ics`),
          download("This plan: Markdown", `/download/plan/${inPlan}.md`),
          download("This plan: JSON", `/download/plan/${inPlan}.json`),
        ]),
    ...(inEvaluation === undefined
      ? []
      : [
          screen("This report: move the threshold", `/evaluate/${inEvaluation}#threshold`),
          screen("This report: groups", `/evaluate/${inEvaluation}#groups`),
          screen("This report: use it in a case study", `/proof/new?evaluation=${inEvaluation}`),
          screen("This report: delete it", `/evaluate/${inEvaluation}#take-along`),
          ...DOWNLOADS.map(({ ending, label }) =>
            download(`This report: ${label}`, `/download/evaluation/${inEvaluation}.${ending}`),
          ),
        ]),
    ...(inProof === undefined
      ? []
      : [
          screen("This piece: publish it", `/proof/${inProof}#publish`),
          screen("This piece: preview", `/proof/${inProof}#preview`),
          screen("This piece: its evaluations", `/proof/${inProof}#evaluations`),
          screen("This piece: its sets of data", `/proof/${inProof}#data-sets`),
          screen("This piece: sign a packet", `/proof/${inProof}#take-along`),
          screen("This piece: its reviews", `/proof/${inProof}#reviews`),
          download("This piece: web page", `/download/proof/${inProof}.html`),
          download("This piece: Markdown", `/download/proof/${inProof}.md`),
          download("This piece: PDF", `/download/proof/${inProof}.pdf`),
        ]),
    screen("Start: read a résumé", "/"),
    screen("Start: paste a text", "/#paste"),
    ...profiles.map((profile) => ({
      ...screen(profile.headline, `/profile/${profile.id}`),
      kind: "profile",
    })),
    ...profiles.map((profile) => ({
      ...screen(`Lanes: ${profile.headline}`, `/profile/${profile.id}/lanes`),
      kind: "lanes",
    })),
    ...plans.map((plan) => ({ ...screen(plan.roleLabel, `/plan/${plan.id}`), kind: "plan" })),
    screen("Evaluate: judge a predictions file", "/evaluate"),
    screen("Evaluate: try an example", "/evaluate#example"),
    screen("Evaluate: paste a table", "/evaluate#paste"),
    screen("Evaluate: the reports kept here", "/evaluate#kept"),
    ...evaluations.map(({ id, title }) => ({ ...screen(title, `/evaluate/${id}`), kind: "evaluation" })),
    screen("Proof: your pieces", "/proof"),
    screen("Proof: start a new piece", "/proof/new"),
    screen("Proof: make a portfolio or a signed packet", "/proof#send-out"),
    screen("Proof: check a packet", "/proof/verify"),
    screen("Proof: review somebody else’s piece", "/proof/verify#review"),
    ...pieces.map(({ id, title }) => ({ ...screen(title, `/proof/${id}`), kind: "proof" })),
    ...reviewCommands(here, projects).map(({ label, href }) => screen(label, href)),
    screen("Practice: judge medical answers", "/practice"),
    screen("Practice: start judging", "/practice/sitting"),
    screen("Practice: bring a set", "/practice#bring"),
    screen("Practice: your results", "/practice/results"),
    screen("Practice: what you judged", "/practice/results#attempts"),
    screen("Practice: portfolio of reviews", "/practice/portfolio"),
    screen("Practice: words for a profile", "/practice/portfolio#keywords"),
    screen("Practice kits: all of them", "/kits"),
    ...kits.map(({ id, title }) => ({ ...screen(`Practice kit: ${title}`, `/kits/${id}`), kind: "kit" })),
    ...examples.map((example) => ({
      id: `example ${example.id}`,
      label: `Try the example: ${example.title}`,
      kind: "example",
      run: () => void tryExample(example.id),
    })),
    screen("The field: all of it at a glance", "/field"),
    screen("The field: search", "/field/search"),
    ...kinds.map(({ kind, label }) => screen(`The field: ${label.toLowerCase()}`, `/field/${kind}`)),
    screen("The field: which role is this job title?", "/field/roles#title"),
    screen("The field: which skills does a text name?", "/field/skills#find"),
    ...TOOLS.map(({ label, href }) => screen(`The field: ${label.toLowerCase()}`, href)),
    screen("Your data: what is stored", "/data"),
    download("Export everything as JSON", "/download/data.json"),
    screen("Delete everything", "/data#delete"),
    { id: "theme", label: `Use the ${otherTheme} page`, kind: "view", run: () => choose(otherTheme) },
    { id: "print", label: "Print this page", kind: "view", run: () => window.print() },
    { id: "shortcuts", label: "Keyboard shortcuts", kind: "help", run: showShortcuts },
    ...(me?.mode !== "shared"
      ? []
      : me.signedIn === null
        ? [screen("Sign in", "/sign-in")]
        : [
            screen("Your account: name and password", "/account"),
            screen("Your account: tokens for programs", "/account#tokens"),
            ...(me.signedIn.mayHost ? [screen("Accounts: invite, close, open again", "/accounts")] : []),
          ]),
  ];
  return all.filter(offered);
}

function download(label: string, href: string): Command {
  return { id: href, label, kind: "download", href, run: () => window.location.assign(href) };
}
