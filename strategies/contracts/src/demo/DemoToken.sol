// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice Who is told of an ERC-677 transfer.
interface IERC677Receiver {
    function onTokenTransfer(address from, uint256 amount, bytes calldata data) external;
}

/// @title A token for local chains, with the habits of the real ones
/// @notice Not for production: minters create it at will, and its deployer switches its behaviour.
contract DemoToken is ERC20 {
    enum Behaviour {
        Normal,
        ReturnsNothing, // as USDT on Ethereum
        ReturnsFalse, // claims failure, moves nothing
        LiesTrue, // claims success, moves nothing
        TakesFee, // burns 1% of each transfer
        EatsGas, // burns all gas of a transfer
        ReturnBomb, // fails with a megabyte of reason
        Paused
    }

    address public immutable deployer;
    uint8 private immutable _decimals;

    Behaviour public behaviour;
    mapping(address => bool) public isMinter;
    mapping(address => bool) public isBlacklisted;

    error NotAllowed();
    error TokenPaused();
    error Blacklisted(address who);

    modifier onlyDeployer() {
        if (msg.sender != deployer) revert NotAllowed();
        _;
    }

    constructor(string memory name_, string memory symbol_, uint8 decimals_) ERC20(name_, symbol_) {
        deployer = msg.sender;
        isMinter[msg.sender] = true;
        _decimals = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    /// @notice Creates `amount` base units; how streams that mint on claim pay.
    function mint(address to, uint256 amount) external {
        if (!isMinter[msg.sender]) revert NotAllowed();
        _mint(to, amount);
    }

    /// @notice Destroys `amount` base units of the caller's.
    function burn(uint256 amount) external {
        _burn(msg.sender, amount);
    }

    function setMinter(address who, bool allowed) external onlyDeployer {
        isMinter[who] = allowed;
    }

    function setBehaviour(Behaviour behaviour_) external onlyDeployer {
        behaviour = behaviour_;
    }

    function setBlacklisted(address who, bool listed) external onlyDeployer {
        isBlacklisted[who] = listed;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (_pretends()) return behaviour == Behaviour.LiesTrue;
        _transfer(msg.sender, to, amount);
        return _done();
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        if (_pretends()) return behaviour == Behaviour.LiesTrue;
        _spendAllowance(from, msg.sender, amount);
        _transfer(from, to, amount);
        return _done();
    }

    function approve(address spender, uint256 amount) public override returns (bool) {
        // As USDT: a standing allowance must be cleared before it is changed.
        if (behaviour == Behaviour.ReturnsNothing && amount != 0 && allowance(msg.sender, spender) != 0) revert NotAllowed();
        _approve(msg.sender, spender, amount);
        return _done();
    }

    /// @notice ERC-677: a transfer that calls a receiver with code.
    function transferAndCall(address to, uint256 amount, bytes calldata data) external returns (bool) {
        _transfer(msg.sender, to, amount);
        if (to.code.length != 0) IERC677Receiver(to).onTokenTransfer(msg.sender, amount, data);
        return true;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (from == address(0) || to == address(0)) return super._update(from, to, amount);
        if (isBlacklisted[from]) revert Blacklisted(from);
        if (isBlacklisted[to]) revert Blacklisted(to);
        Behaviour b = behaviour;
        if (b == Behaviour.Paused) revert TokenPaused();
        if (b == Behaviour.EatsGas) assembly { invalid() }
        if (b == Behaviour.ReturnBomb) assembly { revert(0, 1000000) }
        if (b == Behaviour.TakesFee) {
            uint256 fee = amount / 100;
            super._update(from, address(0), fee);
            amount -= fee;
        }
        super._update(from, to, amount);
    }

    function _pretends() private view returns (bool) {
        return behaviour == Behaviour.ReturnsFalse || behaviour == Behaviour.LiesTrue;
    }

    /// @dev Ends the whole call without return data where the behaviour asks for it.
    function _done() private view returns (bool) {
        if (behaviour == Behaviour.ReturnsNothing) assembly { return(0, 0) }
        return true;
    }
}
