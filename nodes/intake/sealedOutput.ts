import type { BinaryHelperFunctions, IBinaryKeyData, IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { SealedFile } from './sealedItem';
import type { SealedItem } from './types';

/** A sealed message as n8n carries it: encrypted files as binary properties `sealed-0`, `sealed-1`, … (channels 4.6). */
export async function sealedOutput(
	helpers: Pick<BinaryHelperFunctions, 'prepareBinaryData'>,
	{ item, files }: { item: SealedItem; files: SealedFile[] },
): Promise<INodeExecutionData> {
	const json = item as unknown as IDataObject;
	if (files.length === 0) return { json };
	const binary: IBinaryKeyData = {};
	for (const { index, bytes } of files) {
		const name = `sealed-${index}`;
		binary[name] = await helpers.prepareBinaryData(bytes, `${name}.bin`, 'application/octet-stream');
	}
	return { json, binary };
}
