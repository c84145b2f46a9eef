// Reads a CSV file as papaparse does, and says its rows as JSON.
import { readFileSync } from "node:fs";
import papaparse from "papaparse";

const text = readFileSync(0, "utf8").replace(/^\uFEFF/, "");
const read = papaparse.parse(text, { skipEmptyLines: true });
if (read.errors.length > 0) {
  console.error(JSON.stringify(read.errors));
  process.exit(1);
}
console.log(JSON.stringify(read.data));
