// Carries out a file of a CI system as that does: `action FILE FOLDER NAME=VALUE…` the steps of a composite GitHub
// Action with these inputs, `gitlab FILE FOLDER NAME=VALUE…` the job of a GitLab template with these variables.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

const [kind, file, folder, ...given] = process.argv.slice(2);
const values = Object.fromEntries(given.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
const description = parse(readFileSync(file, "utf8"));

function run(script, env) {
  const ran = spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script], {
    cwd: folder, env: { PATH: process.env.PATH, ...env }, stdio: "inherit",
  });
  if (ran.status !== 0) process.exit(ran.status ?? 1);
}

if (kind === "action") {
  const inputs = Object.fromEntries(Object.entries(description.inputs).map(([name, input]) => [name, values[name] ?? input.default]));
  for (const step of description.runs.steps) {
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [name, value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, input) => inputs[input])]),
    );
    run(step.run, { GITHUB_ACTION_PATH: path.dirname(file), ...env });
  }
} else {
  const job = description.regie;
  run([...job.before_script, ...job.script].join("\n"), { ...description.variables, ...values });
}
