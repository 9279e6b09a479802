// A bot on discord.js, run by TestDiscordJS against the local server:
// node discordjs.cjs <base URL> <token>
const { Client, GatewayIntentBits, MessageFlags, ModalBuilder, TextInputBuilder, ActionRowBuilder,
  ButtonBuilder, ButtonStyle, StringSelectMenuBuilder, AttachmentBuilder, SlashCommandBuilder } = require('discord.js');
const [base, token] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: base + '/api' } });
const fail = (err) => { console.error(err); process.exit(1); };
process.on('unhandledRejection', fail);

client.once('clientReady', async () => {
  await client.application.commands.set([
    new SlashCommandBuilder().setName('go').setDescription('Try everything')
      .addStringOption((o) => o.setName('what').setDescription('What').setRequired(true)),
  ]);
});
client.on('interactionCreate', async (i) => {
  if (i.isChatInputCommand()) {
    await i.deferReply({ flags: MessageFlags.Ephemeral });
    await i.editReply({
      content: 'deferred ' + i.options.getString('what'),
      files: [new AttachmentBuilder(Buffer.from('hello'), { name: 'a.txt' })],
      components: [
        new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId('form').setLabel('Form').setStyle(ButtonStyle.Primary)),
        new ActionRowBuilder().addComponents(new StringSelectMenuBuilder().setCustomId('pick').addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' })),
      ],
    });
    await i.followUp({ content: 'followed' });
    const dm = await i.user.createDM();
    const m = await dm.send({ content: 'in private', nonce: '7', enforceNonce: true });
    await m.edit('in private, edited');
  } else if (i.isStringSelectMenu()) {
    await i.update({ content: 'picked ' + i.values.join(), components: [] });
  } else if (i.isButton()) {
    await i.showModal(new ModalBuilder().setCustomId('m').setTitle('Form').addComponents(
      new ActionRowBuilder().addComponents(new TextInputBuilder().setCustomId('to').setLabel('To').setStyle(1))));
  } else if (i.isModalSubmit()) {
    await i.reply({ content: 'sent to ' + i.fields.getTextInputValue('to'), withResponse: true });
  }
});
client.on('error', fail);
client.login(token).catch(fail);
