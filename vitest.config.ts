// Which tests are there? Projects: `vitest run --project unit` needs neither a build nor a browser.
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					include: ["test/**/*.test.ts"],
					exclude: ["test/browser/**", "test/site/**"],
					testTimeout: 20_000,
					// They share nothing that changes, so one import of the code is enough.
					pool: "threads",
					isolate: false,
				},
			},
			{
				test: {
					name: "site",
					include: ["test/site/**/*.test.ts", "test/browser/**/*.test.ts"],
					globalSetup: ["test/site/global-setup.ts"],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					// A browser and a build each want a core.
					maxWorkers: 2,
					// After the unit tests: the two groups would take each other's cores.
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
