// Reads files as the YAML reader of npm does, as strictly as it can: YAML 1.2, every scalar a text, keys once and texts.
//
// In: a line for each file, its bytes in base64. Out: a line for each, {"data"} or {"refused": REASON}. In data a mapping
// is {"pairs": [[key, value]]}, so that order is kept and no key has a meaning in JavaScript; nothing written is null.
import { readFileSync } from "node:fs";
import { isMap, isScalar, isSeq, parseAllDocuments } from "yaml";

const options = { version: "1.2", schema: "failsafe", strict: true, uniqueKeys: true, stringKeys: true, logLevel: "silent" };
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function data_of(node) {
    if (isMap(node)) return { pairs: node.items.map(({ key, value }) => [data_of(key), data_of(value)]) };
    if (isSeq(node)) return node.items.map(data_of);
    if (!isScalar(node)) return null;
    return node.type === "PLAIN" && node.source === "" ? null : node.value.toWellFormed();
}

function read(bytes) {
    let text;
    try {
        text = utf8.decode(bytes);
    } catch {
        return { refused: "NOT_UTF8" };
    }
    const documents = parseAllDocuments(text, options);
    if (documents.length !== 1) return { refused: `${documents.length} documents` };
    const [{ errors, warnings, contents }] = documents;
    const [problem] = [...errors, ...warnings];
    if (problem) return { refused: `${problem.code}: ${problem.message.split("\n")[0]}` };
    return isMap(contents) ? { data: data_of(contents) } : { refused: "no mapping" };
}

const lines = readFileSync(0, "latin1").trimEnd().split("\n");
process.stdout.write(lines.map((line) => JSON.stringify(read(Buffer.from(line, "base64"))) + "\n").join(""));
