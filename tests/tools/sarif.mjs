// Holds SARIF files against the schema of the standard. For each file a line: its name, and `valid` or what is wrong.
// The schema is the one that Microsoft's multitool carries.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const require = createRequire(import.meta.url);
const schema = JSON.parse(readFileSync(require.resolve("@microsoft/sarif-multitool-linux/sarif-2.1.0.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);
let bad = false;
for (const file of process.argv.slice(2)) {
  const valid = validate(JSON.parse(readFileSync(file, "utf8")));
  bad ||= !valid;
  console.log(`${file}: ${valid ? "valid" : ajv.errorsText(validate.errors)}`);
}
process.exit(bad ? 1 : 0);
