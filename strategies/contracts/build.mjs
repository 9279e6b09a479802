// Compiles src/ into artifacts/*.json (ABI and bytecode) and the Go bindings beside them.
//
//   npm ci && npm run build     writes them
//   npm ci && npm run check     fails if what is committed differs from what the sources give
//
// Deterministic: the compiler is pinned in package-lock.json, no metadata hash goes into the bytecode, and the
// target is the Cancun EVM, which every chain of the catalogue runs since 2024 (transient storage for the guards against
// reentrancy); amasa deploy refuses a chain that lacks it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import solc from "solc";

const root = dirname(fileURLToPath(import.meta.url));
const check = process.argv.includes("--check");

// Each binding is one Go file with the contracts named; interfaces give an ABI and no bytecode.
const bindings = [
  {
    file: "contracts_gen.go",
    pkg: "contracts",
    contracts: ["DepositFactory", "Treasury", "IERC20Metadata", "IERC4626", "ISwapRouter02", "IQuoterV2", "IGasPriceOracle", "AggregatorV3Interface"],
  },
  { file: "demo/demo_gen.go", pkg: "demo", contracts: ["DemoToken", "DemoRouter", "DemoFeed", "DemoVault"] },
  {
    file: "bindings_gen_test.go",
    pkg: "contracts_test",
    contracts: ["StipendPayer", "PlainToken", "PlainVault", "CallbackChecker", "Cheat", "Intruder", "Nuisance"],
  },
];

// Interfaces are bound under Go's habit for names.
const aliases = { IERC20Metadata: "ERC20", IERC4626: "ERC4626", ISwapRouter02: "SwapRouter", IQuoterV2: "Quoter", IGasPriceOracle: "DataFeeOracle", AggregatorV3Interface: "Feed" };

function sources(dir) {
  return readdirSync(join(root, dir), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => (e.isDirectory() ? sources(join(dir, e.name)) : e.name.endsWith(".sol") ? [join(dir, e.name)] : []));
}

function compile() {
  const extra = ["@openzeppelin/contracts/interfaces/IERC4626.sol"];
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(
      [...sources("src").map((f) => [f, join(root, f)]), ...extra.map((f) => [f, join(root, "node_modules", f)])].map(
        ([name, path]) => [name, { content: readFileSync(path, "utf8") }],
      ),
    ),
    settings: {
      optimizer: { enabled: true, runs: 1_000_000 },
      viaIR: true,
      evmVersion: "cancun",
      metadata: { bytecodeHash: "none", appendCBOR: false },
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } },
    },
  };
  const load = (path) => ({ contents: readFileSync(join(root, "node_modules", path), "utf8") });
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: load }));
  const problems = output.errors ?? [];
  for (const p of problems) console.error(p.formattedMessage);
  if (problems.some((p) => p.severity === "error" || p.sourceLocation?.file.startsWith("src/"))) process.exit(1);
  const found = {};
  for (const file of Object.keys(output.contracts)) Object.assign(found, output.contracts[file]);
  return found;
}

function artifact(name, c) {
  const limit = 24576;
  const size = c.evm.deployedBytecode.object.length / 2;
  if (size > limit) throw new Error(`${name}: ${size} bytes of code, a chain takes ${limit}`);
  return JSON.stringify({ contractName: name, abi: c.abi, bytecode: "0x" + c.evm.bytecode.object }, null, 1) + "\n";
}

// One call of abigen for each Go file, so that a struct used by two contracts is declared once.
function bind(b, compiled) {
  const combined = { contracts: {}, version: solc.version() };
  for (const name of b.contracts) {
    const c = compiled[name];
    combined.contracts[`x:${aliases[name] ?? name}`] = { abi: c.abi, bin: c.evm.bytecode.object, "bin-runtime": "", metadata: "" };
  }
  const input = join(tmpdir(), `amasa-combined-${process.pid}.json`);
  writeFileSync(input, JSON.stringify(combined));
  try {
    const tool = ["run", "github.com/ethereum/go-ethereum/cmd/abigen", "--v2", "--combined-json", input, "--pkg", b.pkg];
    const code = execFileSync("go", tool, { cwd: root, maxBuffer: 1 << 26 });
    return execFileSync("gofmt", [], { input: code, encoding: "utf8", maxBuffer: 1 << 26 });
  } finally {
    rmSync(input);
  }
}

const compiled = compile();
const files = {};
for (const name of bindings.flatMap((b) => b.contracts).concat("DepositAccount").sort()) {
  files[`artifacts/${aliases[name] ?? name}.json`] = artifact(name, compiled[name]);
}
for (const b of bindings) files[b.file] = bind(b, compiled);

let differs = false;
for (const [file, content] of Object.entries(files)) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === content) continue;
  if (check) {
    console.error(`${relative(process.cwd(), path)} is not what the sources give; run npm run build`);
    differs = true;
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
if (differs) process.exit(1);
console.log(`${Object.keys(files).length} files ${check ? "checked" : "up to date"}, solc ${solc.version()}`);
