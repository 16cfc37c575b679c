const { startCms } = await import('/work/wt/log/apps/cms/src/start.ts');
const cms = await startCms({ port: Number(process.env.CMS_PORT), host: '127.0.0.1' });
for(;;){ const f=await cms.payload.kv.get('changes:filled'); if(f) break; await new Promise(r=>setTimeout(r,1000)); }
await cms.stop(); process.exit(0);
