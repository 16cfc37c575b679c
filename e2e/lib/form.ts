import { expect, type Locator, type Page } from '@playwright/test';

/** Payload's lists of choices are text fields that open a menu. */
export const choose = async (page: Page, field: string, option: string): Promise<void> => {
	const box = page.locator(`#field-${field}`);
	await box.locator('input').first().fill(option);
	await box.getByText(option, { exact: true }).last().click();
	await expect(box).toContainText(option);
};

/** Opens a part of a form. */
export const openTab = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name, exact: true }).click();

/** Whether what is open is a draft or published. */
export const status = (page: Page): Locator => page.locator('.doc-controls__status');
