import { writeFileSync } from 'node:fs';
import { thirdPartyNotices } from './notices';

writeFileSync('THIRD-PARTY-NOTICES.md', thirdPartyNotices('.'));
