// Holds files against the schemas of a collaboration, as two readers that are not ours do: ajv, with the data that the
// YAML reader of npm makes of a file, and the yaml-language-server, which finds the schema as an editor lets it.
//
// In: {"root": FOLDER, "settings": {…}, "documents": [{"path", "text", "schema": NAME or null, "hover": [[line, character]],
// "complete": [[line, character]]}]}. Out: {"documents": [{"ajv": [{"at", "rule"}] or null, "editor": [{"line", "message"}],
// "hover": [text], "complete": [[{"label", "text", "help"}]]}]}. Lines count from 0.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { LanguageServer } from "./language_server.mjs";

const { root, settings, documents } = JSON.parse(readFileSync(0, "utf8"));

// Strict, but for what is meant: a value may have one of several types, and YAML has numbers that JSON has not.
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, strictNumbers: false });
ajv.addVocabulary(["enumDescriptions", "patternErrorMessage"]);
const schemas = new Map();

function validator(name) {
    if (!schemas.has(name)) {
        const schema = JSON.parse(readFileSync(join(root, ".regie/schema", `${name}.json`), "utf8"));
        if (!ajv.validateSchema(schema)) throw new Error(ajv.errorsText());
        schemas.set(name, ajv.compile(schema));
    }
    return schemas.get(name);
}

function by_ajv({ text, schema }) {
    if (!schema) return null;
    const validate = validator(schema);
    let data;
    try {
        data = parse(text);
    } catch (error) {
        return [{ at: "", rule: `yaml: ${error.message}` }];
    }
    validate(data);
    return (validate.errors ?? []).map(({ instancePath, keyword }) => ({ at: instancePath, rule: keyword }));
}

const server = new LanguageServer(root, settings);
await server.start();
const answers = documents.map(async (document) => {
    const { path, text, hover = [], complete = [] } = document;
    const diagnostics = await server.diagnostics(path, text);
    const answer = {
        ajv: by_ajv(document),
        editor: diagnostics.map(({ range, message }) => ({ line: range.start.line, message })),
        hover: [],
        complete: [],
    };
    for (const [line, character] of hover) answer.hover.push(await server.hover(path, line, character));
    for (const [line, character] of complete) {
        const items = await server.completions(path, line, character);
        answer.complete.push(
            items.map(({ label, insertText, documentation }) => ({
                label,
                text: insertText ?? "",
                help: documentation?.value ?? documentation ?? "",
            })),
        );
    }
    return answer;
});
const answered = await Promise.all(answers);
await server.stop();
process.stdout.write(JSON.stringify({ documents: answered }));
