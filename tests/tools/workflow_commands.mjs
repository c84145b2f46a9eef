// Reads a log as the runner of GitHub Actions does (ActionCommand.cs of actions/runner), and writes the commands and the
// other lines as JSON: [{"command", "properties", "data"} or {"text"}, …].
import { readFileSync } from "node:fs";

const known = new Set([
  "error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "add-path", "set-env", "set-output",
  "save-state", "add-matcher", "remove-matcher", "echo", "stop-commands", "internal-set-repo-path",
]);
const unescape = (text, pairs) => pairs.reduce((done, [code, sign]) => done.replaceAll(code, sign), text);
const dataCodes = [["%0D", "\r"], ["%0A", "\n"], ["%25", "%"]];
const propertyCodes = [["%0D", "\r"], ["%0A", "\n"], ["%3A", ":"], ["%2C", ","], ["%25", "%"]];

// `::command key=value,key=value::data`, after leading white space.
function second(line) {
  const message = line.trimStart();
  if (!message.startsWith("::")) return null;
  const end = message.indexOf("::", 2);
  if (end < 0) return null;
  const info = message.slice(2, end);
  const space = info.indexOf(" ");
  const command = space < 0 ? info : info.slice(0, space);
  if (!known.has(command)) return null;
  const properties = {};
  if (space > 0) {
    for (const pair of info.slice(space + 1).trim().split(",")) {
      const at = pair.indexOf("=");
      if (at >= 0) properties[pair.slice(0, at)] = unescape(pair.slice(at + 1), propertyCodes);
    }
  }
  return { command, properties, data: unescape(message.slice(end + 2), dataCodes) };
}

// `##[command key=value;key=value]data`, anywhere in a line.
function first(line) {
  const begin = line.indexOf("##[");
  if (begin < 0) return null;
  const end = line.indexOf("]", begin);
  if (end < 0) return null;
  const command = line.slice(begin + 3, end).split(" ")[0];
  return known.has(command) ? { command, properties: {}, data: line.slice(end + 1) } : null;
}

const lines = readFileSync(process.argv[2], "utf8").split(/\r\n|\r|\n/);
if (lines.at(-1) === "") lines.pop();
console.log(JSON.stringify(lines.map((line) => second(line) ?? first(line) ?? { text: line })));
