// Holds Code Quality reports against what GitLab documents of them
// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format), and each fingerprint against the rest.
import { readFileSync } from "node:fs";
import Ajv from "ajv";

const validate = new Ajv({ allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{16}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          // Relative, and without "./" before it.
          path: { type: "string", pattern: "^(?!\\./|/)." },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});
let bad = false;
for (const file of process.argv.slice(2)) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  const problems = validate(report) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
  const fingerprints = report.map((issue) => issue.fingerprint);
  if (new Set(fingerprints).size !== fingerprints.length) problems.push("a fingerprint occurs twice");
  bad ||= problems.length > 0;
  console.log(`${file}: ${problems.length > 0 ? problems.join("; ") : "valid"}`);
}
process.exit(bad ? 1 : 0);
