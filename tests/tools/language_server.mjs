// The yaml-language-server as an editor uses it: over stdio, by the Language Server Protocol.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const program = join(dirname(fileURLToPath(import.meta.url)), "node_modules/yaml-language-server/bin/yaml-language-server");

export class LanguageServer {
    #process;
    #unread = Buffer.alloc(0);
    #next_id = 1;
    #answers = new Map();
    #waiting = new Map();
    #settings;
    #root;

    // `settings`: of the editor, such as {yaml: {schemas: {…}}}.
    constructor(root, settings) {
        this.#root = root;
        this.#settings = settings;
        this.#process = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
        this.#process.stdout.on("data", (bytes) => this.#take(bytes));
    }

    async start() {
        const folder = pathToFileURL(this.#root).href;
        await this.#ask("initialize", {
            processId: process.pid,
            rootUri: folder,
            workspaceFolders: [{ uri: folder, name: "collaboration" }],
            capabilities: {
                workspace: { configuration: true, workspaceFolders: true },
                textDocument: {
                    completion: { completionItem: { documentationFormat: ["markdown", "plaintext"], snippetSupport: true } },
                    hover: { contentFormat: ["markdown"] },
                },
            },
        });
        this.#tell("initialized", {});
        this.#tell("workspace/didChangeConfiguration", { settings: this.#settings });
    }

    // What is wrong with a file, once the server has said so.
    diagnostics(path, text) {
        const uri = this.#uri(path);
        const said = new Promise((resolve) => this.#waiting.set(uri, resolve));
        this.#tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
        return said;
    }

    async completions(path, line, character) {
        const answer = await this.#ask("textDocument/completion", this.#at(path, line, character));
        return answer?.items ?? answer ?? [];
    }

    async hover(path, line, character) {
        const answer = await this.#ask("textDocument/hover", this.#at(path, line, character));
        return answer?.contents?.value ?? "";
    }

    async stop() {
        await this.#ask("shutdown");
        this.#tell("exit");
        this.#process.stdin.end();
    }

    #uri(path) {
        return pathToFileURL(join(this.#root, path)).href;
    }

    #at(path, line, character) {
        return { textDocument: { uri: this.#uri(path) }, position: { line, character } };
    }

    #send(message) {
        const text = JSON.stringify({ jsonrpc: "2.0", ...message });
        this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    }

    #tell(method, params) {
        this.#send({ method, params });
    }

    #ask(method, params) {
        const id = this.#next_id++;
        const answer = new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
        this.#send({ id, method, params });
        return answer;
    }

    #take(bytes) {
        this.#unread = Buffer.concat([this.#unread, bytes]);
        for (;;) {
            const end = this.#unread.indexOf("\r\n\r\n");
            if (end < 0) return;
            const length = Number(/Content-Length: (\d+)/.exec(this.#unread.subarray(0, end).toString())[1]);
            if (this.#unread.length < end + 4 + length) return;
            const message = JSON.parse(this.#unread.subarray(end + 4, end + 4 + length).toString());
            this.#unread = this.#unread.subarray(end + 4 + length);
            this.#hear(message);
        }
    }

    #hear(message) {
        if (message.method === undefined) {
            const { resolve, reject } = this.#answers.get(message.id);
            this.#answers.delete(message.id);
            return message.error ? reject(new Error(message.error.message)) : resolve(message.result);
        }
        if (message.method === "workspace/configuration") {
            const of_section = ({ section }) => this.#settings[section] ?? null;
            return this.#send({ id: message.id, result: message.params.items.map(of_section) });
        }
        if (message.method === "textDocument/publishDiagnostics") {
            this.#waiting.get(message.params.uri)?.(message.params.diagnostics);
            this.#waiting.delete(message.params.uri);
            return;
        }
        if (message.id !== undefined) this.#send({ id: message.id, result: null });
    }
}
