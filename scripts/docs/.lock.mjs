import neo4j from 'neo4j-driver';
const d = neo4j.driver('bolt://127.0.0.1:27687');
for (let i=0;i<5;i++){ const s=d.session(); const t=s.beginTransaction(); const a=performance.now(); await t.run("MERGE (lock:ImportLock {key: $key})\nDELETE lock",{key:'import'}); console.log('lock', performance.now()-a); await t.rollback(); await s.close(); }
{const s=d.session(); const r=await s.run('SHOW TRANSACTIONS YIELD transactionId, currentQuery, elapsedTime, status RETURN *'); for(const x of r.records) console.log(x.toObject());
 const c=await s.run('SHOW CONSTRAINTS YIELD name RETURN count(*) AS n'); console.log(c.records[0].get('n')); await s.close();}
await d.close();
