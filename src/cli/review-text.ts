import { intervalText } from "#src/figures/index.ts";
import type { OperationOutput } from "#src/operations/index.ts";
import { section, table } from "./table.ts";
import { wrap } from "./wrap.ts";

type Project = OperationOutput<"projects.get">;
type Next = Extract<OperationOutput<"projects.next">, { kind: "item" }>;
type Quality = OperationOutput<"projects.quality">["quality"];

/** A project with where it stands and what is missing before people can begin. */
export function projectText(project: Project, width: number): string {
  const { id, title, purpose, settings, guideline, policy, parts, progress, me, people, closed } = project;
  const missing = [
    ...(guideline === undefined ? [`a guideline: clerkship review guideline ${id} FILE`] : []),
    ...(policy === undefined ? [`a policy: clerkship review policy --template > policy.yaml`] : []),
    ...(parts.work === 0 ? [`items to judge: clerkship review items ${id} FILE`] : []),
  ];
  return [
    wrap(`${title} (${id})${closed ? ", closed" : ""}`, { width }),
    ...(purpose === "" ? [] : [wrap(purpose, { width })]),
    "",
    table(
      [
        ["You", `${me.person}: ${me.roles.join(", ")}`],
        ["People", String(people)],
        ["Items", `${parts.work} to judge, ${parts.gold} gold, ${parts.qualification} qualification`],
        ["Decided", `${progress.decided} of ${progress.work}`],
        ["To adjudicate", `${progress.toAdjudicate}, of which critical ${progress.openCritical}`],
        ["Judgements", String(progress.judgements)],
        ["Each item is judged by", String(settings.overlap)],
        ["Guideline", guideline === undefined ? "none" : `version ${guideline.version}`],
        ["Policy", policy === undefined ? "none" : `version ${policy.version}, ${policy.rules.length} rules`],
        ["Chain", `${project.acts} acts, last hash ${project.hash}`],
      ],
      { width },
    ),
    "",
    ...(missing.length === 0 ? [] : [section("Missing before people can begin", missing, width)]),
  ].join("\n");
}

/** An item as a reviewer sees it. */
export function itemText(
  {
    item,
    questions,
    justification,
    resumed,
    guideline,
  }: Pick<Next, "item" | "questions" | "justification" | "resumed" | "guideline">,
  width: number,
): string {
  const block = (title: string, text: string) => [
    title,
    ...text.split("\n").map((line) => wrap(line, { width, first: "  " })),
    "",
  ];
  return [
    wrap(
      `${item.id}: ${item.task}, for ${item.audience}, ${item.risk} risk, guideline version ${guideline}${resumed ? " (opened before)" : ""}`,
      { width },
    ),
    "",
    ...(item.context === undefined ? [] : block("Material", item.context)),
    ...item.conversation.flatMap(({ role, content }) => block(role, content)),
    ...block("Question", item.prompt),
    ...item.answers.flatMap(({ id, text }) => block(`Answer ${id}`, text)),
    ...(item.rubric.length === 0
      ? []
      : [
          section(
            "Rubric",
            item.rubric.map(({ id, criterion, points }) => `${id}: ${criterion} (${points})`),
            width,
          ),
        ]),
    ...[...item.questions, ...questions].map(({ id, asks, values }) =>
      section(
        `${asks} (${id})`,
        values.map((value) => `${value.id}: ${value.label}`),
        width,
      ),
    ),
    ...(justification > 0
      ? [wrap(`A choice needs a reason of at least ${justification} letters.`, { width })]
      : []),
    "",
  ].join("\n");
}

/** How far the judgements can be trusted. */
export function qualityText(quality: Quality, width: number): string {
  const { progress, agreement, position, gold, judges, hiddenByMajority, shareNeverDoubleReviewed } = quality;
  return [
    table(
      [
        ["Decided", `${progress.decided} of ${progress.work}`],
        ["Share fewer than two people judged", shareNeverDoubleReviewed?.toFixed(3) ?? "not defined"],
        ["Critical marks a majority would have hidden", String(hiddenByMajority)],
      ],
      { width },
    ),
    "",
    ...agreement.map(({ asks, items, shared, people, raw, alpha, ac, ordered }) =>
      section(
        `${asks} (${people} people, ${items} items, ${shared} judged by two or more)`,
        [
          `raw agreement: ${intervalText(raw)}`,
          `Krippendorff's alpha: ${intervalText(alpha)}`,
          `Gwet's ${ordered ? "AC2" : "AC1"}: ${intervalText(ac)}`,
        ],
        width,
      ),
    ),
    ...(position.choices === 0
      ? []
      : [
          section(
            `Sides (${position.choices} choices)`,
            [
              `share for the left: ${intervalText(position.left)}`,
              `order effect, log-odds: ${intervalText(position.orderEffect)}`,
            ],
            width,
          ),
        ]),
    ...(gold.every(({ given }) => given === 0)
      ? []
      : [
          section(
            "Items with known answers",
            gold
              .filter(({ given }) => given > 0)
              .map(
                ({ person, right, given, share, advice }) =>
                  `${person}: ${right} of ${given}, ${intervalText(share)}. ${advice}`,
              ),
            width,
          ),
        ]),
    ...(judges.length === 0
      ? []
      : [
          section(
            "Models beside the people; they decide nothing",
            judges.map(
              ({ model, host, shared, same, kappa }) =>
                `${model} at ${host}: ${shared} items, same choice ${intervalText(same)}, kappa ${intervalText(kappa)}`,
            ),
            width,
          ),
        ]),
  ].join("\n");
}
