import { Option } from "commander";
import type { SkillCore } from "#src/atlas/index.ts";
import { runOperation } from "#src/operations/index.ts";
import { printJson, subcommand } from "../command.ts";
import type { AddCommand } from "../command.ts";
import { knownCell } from "../known-cell.ts";
import { entries, table } from "../table.ts";

const CORES: readonly SkillCore[] = ["technical", "clinical", "data", "regulation", "communication", "genai"];

/** `clerkship roles|skills-graph|domains|sectors`: the field as lists. */
export const addField: AddCommand = (program, context) => {
  subcommand(program, "roles", "List the roles of the field", ["roles", "roles --domain imaging --json"])
    .option("--domain <id>", "only roles that exist in this domain")
    .option("--search <words>", "only roles whose name or other titles hold these words")
    .action(async ({ json, domain, search }: { json?: boolean; domain?: string; search?: string }) => {
      knownCell({ domain }, await context.ports.atlas());
      const { roles } = await runOperation("field.roles", {}, context.ports);
      const wanted = roles.filter(
        (role) =>
          (domain === undefined || role.domains.some((edge) => edge.domain === domain)) &&
          (search === undefined ||
            [role.label, ...role.aliases].some((name) => name.toLowerCase().includes(search.toLowerCase()))),
      );
      if (json === true) return printJson(context, { version: 1, roles: wanted });
      const rows = wanted.map((role) => ({
        columns: [role.id, role.label],
        text: `domains: ${role.domains.map((edge) => edge.domain).join(", ")}; sectors: ${role.sectors.map((edge) => edge.sector).join(", ")}`,
      }));
      return context.out(rows.length === 0 ? "No role fits.\n" : `${entries(rows, context.width)}\n`);
    });

  subcommand(program, "skills-graph", "List the skill graph", [
    "skills-graph",
    "skills-graph --core data --json",
  ])
    .addOption(new Option("--core <id>", "only skills of this core").choices(CORES))
    .action(async ({ json, core }: { json?: boolean; core?: string }) => {
      const { skills } = await runOperation("field.skills", {}, context.ports);
      const wanted = skills.filter((skill) => core === undefined || skill.core === core);
      if (json === true) return printJson(context, { version: 1, skills: wanted });
      const rows = wanted.map((skill) => [
        skill.id,
        skill.core,
        `${skill.hours.basic}/${skill.hours.working}/${skill.hours.proficient} h`,
        skill.label,
      ]);
      return context.out(
        rows.length === 0
          ? "No skill fits.\n"
          : `${table([["skill", "core", "basic/working/proficient", "name"], ...rows], context)}\n`,
      );
    });

  subcommand(program, "domains", "List the domains of healthcare AI", ["domains --json"]).action(
    async ({ json }: { json?: boolean }) => {
      const answer = await runOperation("field.domains", {}, context.ports);
      if (json === true) return printJson(context, answer);
      return context.out(`${summaries(answer.domains, context.width)}\n`);
    },
  );

  subcommand(program, "sectors", "List the kinds of employer", ["sectors --json"]).action(
    async ({ json }: { json?: boolean }) => {
      const answer = await runOperation("field.sectors", {}, context.ports);
      if (json === true) return printJson(context, answer);
      return context.out(`${summaries(answer.sectors, context.width)}\n`);
    },
  );
};

function summaries(
  records: readonly { readonly id: string; readonly label: string; readonly summary: string }[],
  width: number,
): string {
  return entries(
    records.map(({ id, label, summary }) => ({ columns: [id, label], text: summary })),
    width,
  );
}
