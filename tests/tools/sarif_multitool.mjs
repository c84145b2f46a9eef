// Runs Microsoft's validator of SARIF, with its own rules and those of GitHub's code scanning, on one file, and writes
// its errors and warnings (its notes are advice): `level rule: message` a line. Exit 3 where this machine cannot run it.
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [file, scratch] = process.argv.slice(2);
if (process.platform !== "linux" || process.arch !== "x64") process.exit(3);
const require = createRequire(import.meta.url);
const tool = path.join(path.dirname(require.resolve("@microsoft/sarif-multitool-linux/package.json")), "Sarif.Multitool");
chmodSync(tool, 0o755); // it is packed without, and no script of its package has run
const output = path.join(scratch, "multitool.sarif");
const ran = spawnSync(
  tool,
  ["validate", file, "--rule-kind", "Sarif;Gh", "--output", output, "--log", "ForceOverwrite", "--level", "Error;Warning"],
  {
    env: { PATH: process.env.PATH, HOME: scratch, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", DOTNET_BUNDLE_EXTRACT_BASE_DIR: scratch },
    encoding: "utf8",
  },
);
if (ran.error || ran.status !== 0) {
  console.log(ran.error ?? ran.stdout + ran.stderr);
  process.exit(1);
}
const report = JSON.parse(readFileSync(output, "utf8")).runs[0];
for (const result of report.results ?? []) {
  const rule = report.tool.driver.rules[result.ruleIndex];
  const pattern = rule.messageStrings?.[result.message.id]?.text ?? result.message.text ?? "";
  const message = pattern.replace(/\{(\d+)\}/g, (_, number) => result.message.arguments?.[number] ?? "");
  console.log(`${result.level ?? "warning"} ${result.ruleId}: ${message}`);
}
