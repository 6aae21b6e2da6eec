// Which tests are there? Projects: `vitest run --project unit` needs neither a build nor a browser.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Starts what takes longest first, so that no core waits for it at the end. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification) =>
			/(?:types|templates|coverage|search|commands|print|elsewhere|markup|hostile|large-manual)\.test/.test(moduleId);
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}
}

/** Commands and builds that tests start need not compile what the one before them has compiled. */
const env = { NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/manual/compile", import.meta.url)) };

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: "unit",
					include: ["test/**/*.test.ts"],
					exclude: ["test/browser/**", "test/built-site/**"],
					testTimeout: 20_000,
					// They share nothing that changes, so one import of the code is enough.
					pool: "threads",
					isolate: false,
					// Measured on two cores: 100 s with one, which is what vitest would take, 70 s with two, 77 s with three.
					maxWorkers: 2,
					env,
				},
			},
			{
				test: {
					name: "site",
					include: ["test/built-site/**/*.test.ts", "test/browser/**/*.test.ts"],
					globalSetup: ["test/built-site/global-setup.ts"],
					pool: "threads",
					isolate: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					env,
					// A browser and a build each want a core.
					maxWorkers: 2,
					// After the unit tests: the two groups would take each other's cores.
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
