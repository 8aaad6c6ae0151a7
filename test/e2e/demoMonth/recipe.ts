import type { Rig } from '../rig';
import { quick, withSettings } from '../shippedWorkflows';
import { PERIOD } from './sample';

/** Publishes what asks users for their scores; 60 and 62 are published by then. */
export async function readyToSurvey({ editor, n8n }: Rig): Promise<void> {
	const survey = withSettings(quick('61-survey'), { baseUrl: n8n.url });
	await editor.activate(await editor.importWorkflow(survey));
}

/** Where the forms of the month in numbers are. */
export const monthRecipe = ({ n8n }: Rig, channel: { url: string }): string => `
The month in numbers: 60 KPI Month, 61 Survey and 62 KPI Inputs are published too.
  a run          ${n8n.url}/form/djbc-kpi  (with n8n's login: ${PERIOD} has its final run, so try "Penyajian kembali")
  lists          ${n8n.url}/form/djbc-kpi-inputs  (the same login: roster, assessments, phone log; it gives templates)
  survey         ${n8n.url}/form/djbc-survey?t=…  (no login: who was answered gets his link within two minutes after his
                 ticket is closed with reason Dijawab, a category and, for information, a Dasar jawaban; curl -s ${channel.url}/sandbox/taken shows it)`;
